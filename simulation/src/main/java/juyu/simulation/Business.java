package juyu.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.Journal;
import juyu.model.order.FuelOrdered;
import juyu.model.people.Cashier;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.price.PriceReports;
import juyu.model.receiving.FuelReceived;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.stock.StockAdjusted;
import juyu.model.stock.StockCounted;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/** What people do at the nodes, by chance: sell, cancel, order, receive, count, change prices. */
final class Business {

  private static final List<String> FUELS = List.of("CD1001", "CG1001", "CK1001");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 14);
  private static final Cashier CASHIER = new Cashier(new UUID(1, 2), "김하나");
  private static final UUID SHIFT = new UUID(3, 4);
  private static final UUID PRICE = new UUID(5, 6);

  private final RandomGenerator luck;
  private final List<NodeCode> stations;

  Business(RandomGenerator luck, List<NodeCode> stations) {
    this.luck = luck;
    this.stations = stations;
  }

  /**
   * One thing that somebody does at a node.
   *
   * @return what the person was told to have happened
   */
  List<Event> act(Journal journal) {
    return switch (journal.self().tier()) {
      case TILL -> atTill(journal);
      case STATION -> atStation(journal);
      case HQ -> atHq(journal);
    };
  }

  private List<Event> atTill(Journal till) {
    return switch (luck.nextInt(8)) {
      case 0, 1 -> cancel(till);
      case 2 -> reportPrices(till);
      default -> perform(till, action -> Optional.of(sale(action)));
    };
  }

  private List<Event> atStation(Journal station) {
    return switch (luck.nextInt(5)) {
      case 0 -> perform(station, action -> Optional.of(order(action)));
      case 1, 2 -> perform(station, this::receipt);
      case 3 -> perform(station, action -> Optional.of(count(action)));
      default -> perform(station, action -> Optional.of(adjustment(action)));
    };
  }

  private List<Event> atHq(Journal hq) {
    return luck.nextInt(4) == 0
        ? perform(hq, this::pricesAgain)
        : perform(hq, action -> Optional.of(prices(action)));
  }

  private static List<Event> perform(
      Journal journal, Function<Action, Optional<? extends EventBody>> what) {
    return journal.perform(
        By.actor("person", journal.newId()),
        action -> {
          what.apply(action).ifPresent(action::record);
          return action.recorded();
        });
  }

  // ---- the till ----

  private SaleCompleted sale(Action action) {
    NodeCode till = action.self();
    long number =
        action
            .tx()
            .number("select coalesce(max(receipt_seq), 0) + 1 from sale where till = ?", till);
    List<SaleLine> lines =
        IntStream.rangeClosed(1, 1 + luck.nextInt(2)).mapToObj(this::saleLine).toList();
    Money total = lines.stream().map(SaleLine::amount).reduce(Money.ZERO, Money::plus);
    LocalDate day = FIRST_DAY.plusDays(luck.nextInt(3));
    return new SaleCompleted(
        action.newId(),
        till,
        "%s-%s-%06d".formatted(till, day.toString().replace("-", ""), number),
        number,
        SHIFT,
        CASHIER,
        day,
        lines,
        List.of(Tender.cash(total)),
        total,
        total,
        Money.ZERO,
        Money.ZERO);
  }

  private SaleLine saleLine(int line) {
    Money amount = Money.of(luck.nextLong(1, 100_000));
    return new SaleLine(
        line,
        fuel(),
        "fuel",
        Quantity.millilitres(luck.nextLong(1, 60_000)),
        Money.of(1_689),
        PRICE,
        1,
        amount,
        amount,
        Money.ZERO);
  }

  private String fuel() {
    return FUELS.get(luck.nextInt(FUELS.size()));
  }

  /**
   * Cancels a sale that this till knows and takes for valid; now and then one is cancelled twice.
   */
  private List<Event> cancel(Journal till) {
    return perform(
        till,
        action ->
            pick(
                    action.tx(),
                    "select e.id from event e where e.type = 'sale.completed.v1' and not exists"
                        + " (select 1 from event c where c.subject = e.subject and c.version > 1)"
                        + " order by e.id")
                .map(sale -> cancelOf(till, action, sale)));
  }

  private SaleCancelled cancelOf(Journal till, Action action, UUID sale) {
    byte[] body =
        action
            .tx()
            .first("select body from event where id = ?", row -> row.getBytes(1), sale)
            .orElseThrow();
    return SaleCancelled.of(
        SaleCompleted.TYPE.read(body), till.self(), SHIFT, CASHIER, FIRST_DAY, "wrong pump");
  }

  private static List<Event> reportPrices(Journal till) {
    new PriceReports(till).report();
    return List.of();
  }

  // ---- the station ----

  private FuelOrdered order(Action action) {
    return new FuelOrdered(
        action.newId(),
        action.self(),
        fuel(),
        Quantity.litres(luck.nextLong(1, 20) * 1_000),
        "at the river");
  }

  private Optional<FuelReceived> receipt(Action action) {
    return pick(
            action.tx(),
            "select s.order_id from shipment s where not exists (select 1 from receipt r"
                + " where r.order_id = s.order_id) order by s.order_id")
        .map(order -> received(action, order));
  }

  private FuelReceived received(Action action, UUID order) {
    return action
        .tx()
        .first(
            "select shipment_id, product_id, quantity from shipment where order_id = ?",
            row -> {
              Quantity shipped = Quantity.millilitres(row.getLong("quantity"));
              return new FuelReceived(
                  order,
                  Values.id(row, "shipment_id"),
                  action.self(),
                  row.getString("product_id"),
                  shipped,
                  shipped.minus(Quantity.millilitres(luck.nextLong(30_000))));
            },
            order)
        .orElseThrow();
  }

  private StockCounted count(Action action) {
    String product = fuel();
    long book =
        action
            .tx()
            .number(
                "select coalesce(sum(quantity), 0) from stock where station = ? and product_id = ?",
                action.self(),
                product);
    return new StockCounted(
        action.newId(),
        action.self(),
        product,
        Quantity.millilitres(luck.nextLong(50_000_000)),
        Quantity.millilitres(book),
        "measured");
  }

  private StockAdjusted adjustment(Action action) {
    return new StockAdjusted(
        action.newId(),
        action.self(),
        fuel(),
        Quantity.millilitres(luck.nextLong(-9_000, 9_000)),
        "spilt");
  }

  // ---- head office ----

  private PriceChanged prices(Action action) {
    return new PriceChanged(
        action.newId(),
        1 + action.tx().number("select count(*) from price_change"),
        List.of(new Price(fuel(), Money.of(luck.nextLong(1_500, 1_900)))),
        luck.nextBoolean() ? List.of() : List.of(stations.get(luck.nextInt(stations.size()))),
        action.now().plusSeconds(luck.nextLong(600)),
        Optional.empty());
  }

  private Optional<PriceChanged> pricesAgain(Action action) {
    return pick(action.tx(), "select id from event where type = 'price.changed.v1' order by id")
        .flatMap(
            id -> action.tx().first("select body from event where id = ?", r -> r.getBytes(1), id))
        .map(PriceChanged.TYPE::read)
        .map(change -> change.againTo(stations.get(luck.nextInt(stations.size()))));
  }

  private Optional<UUID> pick(Tx tx, String sql) {
    List<UUID> all = tx.query(sql, row -> juyu.model.value.Uuids.fromBytes(row.getBytes(1)));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(luck.nextInt(all.size())));
  }
}
