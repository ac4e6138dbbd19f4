package juyu.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.broker.node.NodeConfig;
import juyu.broker.node.NodeCore;
import juyu.hq.HqNode;
import juyu.model.journal.Batch;
import juyu.model.journal.By;
import juyu.model.journal.Channel;
import juyu.model.journal.Head;
import juyu.model.journal.Ids;
import juyu.model.journal.Journal;
import juyu.model.journal.Registry;
import juyu.model.journal.Signatures;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;
import juyu.station.StationNode;
import juyu.till.TillNode;
import juyu.till.payment.SimulatedCardTerminal;

/** Real nodes with all their views, without the HTTP API, in one folder. */
final class Rig implements AutoCloseable {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode TILL = NodeCode.of("ST0001-P01");

  private final Path folder;
  private final List<NodeCore> open = new ArrayList<>();
  private long receipts;

  Rig(Path folder) {
    this.folder = folder;
  }

  NodeCore hq() {
    return open(NodeCode.HQ, HqNode.registry(), 0, STATION);
  }

  NodeCore station(int parentPort) {
    return open(STATION, StationNode.registry(STATION), parentPort, TILL);
  }

  NodeCore till(int parentPort) {
    return open(
        TILL, TillNode.registry(TILL, new SimulatedCardTerminal(Optional.empty())), parentPort);
  }

  private NodeCore open(NodeCode code, Registry registry, int parentPort, NodeCode... children) {
    Map<String, String> settings = new TreeMap<>(Map.of("node", code.value()));
    if (code.tier() != Tier.HQ) {
      settings.put("parent.host", "127.0.0.1");
      settings.put("parent.port", Integer.toString(parentPort));
      settings.put("parent.key", identity(code.parent().orElseThrow()).key().open().text());
    }
    for (NodeCode child : children) {
      settings.put("child." + child + ".key", identity(child).key().open().text());
      settings.put("child." + child + ".secret-sha256", identity(child).secretHash());
    }
    NodeConfig config =
        NodeConfig.read(code.tier(), folder.resolve(code.value()), Config.of(settings));
    NodeCore core = NodeCore.open(config, registry, Clock.systemUTC(), Ids.random());
    open.add(core);
    return core;
  }

  private Identity identity(NodeCode code) {
    return Identity.keptIn(folder.resolve(code.value()));
  }

  /** Records one sale at the till, with everything that the till does with it, and commits. */
  long sell(NodeCore till) {
    return till.journal()
        .perform(
            By.actor("cashier", till.journal().newId()),
            action -> {
              action.record(sale(action.newId()));
              return action.listedTo(STATION);
            });
  }

  /** Records many sales in one transaction. */
  void sell(NodeCore till, int sales) {
    till.journal()
        .perform(
            By.actor("cashier", till.journal().newId()),
            action -> {
              for (int i = 0; i < sales; i++) {
                action.record(sale(action.newId()));
              }
              return sales;
            });
  }

  /** The size of the till's first event, as it travels. */
  static int eventBytes(NodeCore till) {
    return till.journal()
        .entriesAfter(new Channel(TILL, STATION), Head.START, 1)
        .events()
        .getFirst()
        .length;
  }

  /** Signs for the till what it would have sent. */
  Batch signed(Channel channel, Journal.Unsigned entries) {
    return entries.signed(identity(TILL).key().sign(Signatures.statement(channel, entries.head())));
  }

  private SaleCompleted sale(UUID id) {
    receipts++;
    LocalDate day = LocalDate.of(2026, 2, 14).plusDays(receipts / 1_000);
    Money amount = Money.of(50_000);
    return new SaleCompleted(
        id,
        TILL,
        "ST0001-P01-%s-%06d".formatted(day.toString().replace("-", ""), receipts),
        receipts,
        new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L),
        new Cashier(new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0002L), "김하나"),
        day,
        List.of(
            new SaleLine(
                0,
                "CD1001",
                "보통휘발유",
                Quantity.millilitres(29_603),
                Money.of(1_689),
                new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0003L),
                1,
                amount,
                Money.of(45_455),
                Money.of(4_545))),
        List.of(Tender.cash(Money.of(60_000))),
        amount,
        Money.of(45_455),
        Money.of(4_545),
        Money.of(10_000));
  }

  @Override
  public void close() {
    open.reversed().forEach(NodeCore::close);
  }
}
