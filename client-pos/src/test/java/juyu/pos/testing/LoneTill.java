package juyu.pos.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import juyu.broker.node.Config;
import juyu.model.journal.EventBody;
import juyu.model.journal.Ids;
import juyu.model.journal.SigningKey;
import juyu.model.people.PersonLeft;
import juyu.model.people.PersonRegistered;
import juyu.model.people.Pins;
import juyu.model.people.Role;
import juyu.model.price.Price;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.till.TillNode;
import juyu.till.TillSettings;
import juyu.till.payment.SimulatedCardTerminal;

/** A till as it really runs, whose station is away; what is said to it arrives when a test says. */
public final class LoneTill implements AutoCloseable {

  public static final NodeCode STATION = NodeCode.of("ST0001");
  public static final NodeCode TILL = NodeCode.of("ST0001-P01");
  public static final String PIN = "1111";

  /** Made once: hashing is slow on purpose. */
  private static final String PIN_HASH = Pins.hash(PIN);

  private final Path folder;
  private final Clock clock;
  private final SigningKey key = SigningKey.generate();
  private final Peer hq;
  private final Peer station;
  private final SimulatedCardTerminal terminal = new SimulatedCardTerminal(Optional.empty());
  private final TillNode node;

  public LoneTill(Path folder, Clock clock) {
    this(folder, clock, 1);
  }

  /**
   * @param parentPort where the till looks for its station
   */
  public LoneTill(Path folder, Clock clock, int parentPort) {
    this.folder = folder;
    this.clock = clock;
    this.hq = Peer.open(NodeCode.HQ, folder.resolve("HQ"), key, clock, STATION);
    this.station = Peer.open(STATION, folder.resolve("ST0001"), key, clock, TILL);
    this.node = TillNode.start(settings(parentPort), clock, Ids.random(), terminal);
    hears(Goods.all());
  }

  private TillSettings settings(int parentPort) {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "node",
                TILL.value(),
                "parent.host",
                "127.0.0.1",
                "parent.port",
                "" + parentPort,
                "parent.key",
                key.open().text(),
                "card.patience-seconds",
                "2"));
    return TillSettings.read(folder.resolve(TILL.value()), Config.of(values));
  }

  public TillNode node() {
    return node;
  }

  public Path folder() {
    return folder.resolve(TILL.value());
  }

  public SimulatedCardTerminal terminal() {
    return terminal;
  }

  /** Head office says something, and it reaches the till. */
  public void hears(EventBody... events) {
    hq.happens(events);
    hq.tell(station.journal());
    station.tell(node.journal());
  }

  /** A price that comes into force then. */
  public void price(String productId, long won, Instant from) {
    hears(Goods.price(from, List.of(new Price(productId, Money.of(won)))));
  }

  /** A person who signs in with {@link #PIN}. */
  public UUID person(String name, Role role) {
    UUID id = UUID.randomUUID();
    station.happens(new PersonRegistered(id, name, role, STATION, PIN_HASH));
    station.tell(node.journal());
    return id;
  }

  /** A person works here no longer. */
  public void leaves(UUID personId) {
    station.happens(new PersonLeft(personId, "", Role.CASHIER, STATION));
    station.tell(node.journal());
  }

  /** The station applies everything that the till has for it, and says so. */
  public void stationHears() {
    station.hear(node.journal());
  }

  public Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    node.close();
    station.close();
    hq.close();
  }
}
