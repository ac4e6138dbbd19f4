package juyu.broker.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import juyu.model.journal.By;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Rebuild;
import juyu.model.journal.Registry;
import juyu.model.journal.Verifier;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Sales;
import juyu.model.sale.Tender;
import juyu.model.stock.Stocks;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten tills sell and cancel at once while messages are doubled and links break. */
class TenTillsTest {

  private static final NodeCode STATION = NodeCode.of("ST0001");
  private static final List<NodeCode> TILLS =
      IntStream.rangeClosed(1, 10).mapToObj(i -> NodeCode.of("ST0001-P%02d".formatted(i))).toList();
  private static final int SALES_PER_TILL = 40;
  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

  @TempDir Path folder;
  private final LocalNetwork network = new LocalNetwork();
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable part : open.reversed()) {
      part.close();
    }
  }

  private static Registry registry() {
    Registry registry = new Registry();
    Sales.register(registry);
    Stocks.register(registry);
    return registry;
  }

  private final class Node {
    final Journal journal;
    final Sync sync;

    Node(NodeCode code, List<NodeCode> children) {
      Store store =
          Store.open(StoreSettings.sqlite(folder.resolve(code.value())), registry().entities());
      open.add(store);
      journal =
          Journal.open(
              code, store, registry(), Clock.systemUTC(), Ids.random(), (who, what, by) -> true);
      SyncThread thread = new SyncThread(code);
      open.add(thread);
      sync =
          new Sync(
              journal,
              thread,
              Clock.systemUTC(),
              new Random(code.hashCode()),
              statement -> new byte[64],
              Runnable::run);
      Transport transport = network.join(code, sync);
      code.parent().ifPresent(parent -> sync.addParent(parent, transport));
      for (NodeCode child : children) {
        journal.enrol(child);
        sync.addChild(child, transport);
      }
      sync.start();
      open.add(sync::close);
    }
  }

  /** What a till has sold, less what it has cancelled. */
  private record Sold(long millilitres, long won) {
    Sold plus(Sold other) {
      return new Sold(millilitres + other.millilitres, won + other.won);
    }
  }

  @Test
  void stockAndTotalsEqualTheSumOfTheJournal() throws Exception {
    Node hq = new Node(NodeCode.HQ, List.of(STATION));
    Node station = new Node(STATION, TILLS);
    List<Node> tills = TILLS.stream().map(code -> new Node(code, List.of())).toList();
    network.doubleOneIn(4, new Random(7));
    network.connect(STATION);
    TILLS.forEach(network::connect);

    Sold sold = new Sold(0, 0);
    try (ExecutorService cashiers = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Sold>> shifts =
          tills.stream()
              .map(till -> CompletableFuture.supplyAsync(() -> sellAndCancel(till), cashiers))
              .toList();
      Random luck = new Random(11);
      while (!allDone(shifts)) {
        long seen = events(station);
        await().until(() -> allDone(shifts) || events(station) > seen + 20);
        NodeCode unlucky = TILLS.get(luck.nextInt(TILLS.size()));
        network.cut(unlucky);
        network.connect(unlucky);
      }
      for (CompletableFuture<Sold> shift : shifts) {
        sold = sold.plus(shift.get());
      }
    }

    TILLS.forEach(network::connect);
    for (Node node : List.of(station, hq)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> events(node), count -> count == written(tills));
      assertThat(number(node, "select -sum(quantity) from stock"))
          .as("millilitres at %s", node.journal.self())
          .isEqualTo(sold.millilitres());
      assertThat(number(node, "select sum(amount) from sales_total"))
          .as("won at %s", node.journal.self())
          .isEqualTo(sold.won());
      assertThat(new Rebuild(node.journal.self(), node.journal.store(), registry()).findings())
          .isEmpty();
    }
    for (Node till : tills) {
      assertThat(Verifier.compare(till.sync.up(), till.journal.store(), station.journal.store()))
          .isEmpty();
    }
  }

  private static boolean allDone(List<CompletableFuture<Sold>> shifts) {
    return shifts.stream().allMatch(CompletableFuture::isDone);
  }

  private static long written(List<Node> tills) {
    return tills.stream().mapToLong(TenTillsTest::events).sum();
  }

  private static long events(Node node) {
    return number(node, "select count(*) from event");
  }

  private static long number(Node node, String sql) {
    return node.journal.store().read(tx -> tx.number(sql));
  }

  /** Sells, and cancels every third sale at once. */
  private static Sold sellAndCancel(Node till) {
    Random luck = new Random(till.journal.self().hashCode());
    Sold sold = new Sold(0, 0);
    for (int i = 1; i <= SALES_PER_TILL; i++) {
      SaleCompleted sale = sale(till, i, luck.nextLong(1, 60_000), luck.nextLong(1, 200_000));
      record(till, sale);
      if (i % 3 == 0) {
        record(till, cancel(sale));
      } else {
        sold = sold.plus(new Sold(sale.lines().get(0).quantity().amount(), sale.total().won()));
      }
    }
    return sold;
  }

  private static void record(Node till, juyu.model.journal.EventBody body) {
    long seq =
        till.journal.perform(
            By.actor("cashier", till.journal.newId()),
            action -> {
              action.record(body);
              return action.listedTo(STATION);
            });
    till.sync.awaitApplied(seq, Duration.ofMillis(50));
  }

  private static final Cashier CASHIER = new Cashier(new UUID(1, 2), "김하나");

  private static SaleCompleted sale(Node till, int number, long millilitres, long won) {
    Money amount = Money.of(won);
    return new SaleCompleted(
        till.journal.newId(),
        till.journal.self(),
        "%s-20260214-%06d".formatted(till.journal.self(), number),
        number,
        new UUID(3, 4),
        CASHIER,
        DAY,
        List.of(
            new SaleLine(
                0,
                "CD1001",
                "보통휘발유",
                Quantity.millilitres(millilitres),
                Money.of(1_689),
                new UUID(5, 6),
                1,
                amount,
                amount,
                Money.ZERO)),
        List.of(Tender.cash(amount)),
        amount,
        amount,
        Money.ZERO,
        Money.ZERO);
  }

  private static SaleCancelled cancel(SaleCompleted sale) {
    return new SaleCancelled(
        sale.saleId(),
        sale.till(),
        sale.receiptNo(),
        sale.businessDate(),
        sale.till(),
        sale.shiftId(),
        CASHIER,
        DAY,
        "wrong pump",
        sale.tenders(),
        sale.lines(),
        sale.total(),
        sale.supply(),
        sale.vat());
  }
}
