package juyu.pos.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import juyu.broker.artemis.ArtemisThreads;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.model.journal.By;
import juyu.model.journal.EventBody;
import juyu.model.journal.Ids;
import juyu.model.journal.SigningKey;
import juyu.model.people.PersonRegistered;
import juyu.model.people.Pins;
import juyu.model.people.Role;
import juyu.model.price.Price;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.station.StationNode;
import juyu.station.StationSettings;
import juyu.till.TillNode;
import juyu.till.TillSettings;
import juyu.till.payment.SimulatedCardTerminal;

/**
 * Two tills and their station, all running and linked; head office is away and says what a test
 * says.
 */
public final class LinkedTill implements AutoCloseable {

  private final Path folder;
  private final Clock clock;
  private final SigningKey hqKey = SigningKey.generate();
  private final Peer hq;
  private final SimulatedCardTerminal terminal = new SimulatedCardTerminal(Optional.empty());
  private final List<TillNode> tills = new ArrayList<>();
  private StationNode station;

  public LinkedTill(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.hq = Peer.open(NodeCode.HQ, folder.resolve("HQ"), hqKey, clock, LoneTill.STATION);
    this.station = startStation(0);
    int port = station.hubPort();
    tills.add(startTill(1, port));
    tills.add(startTill(2, port));
    hears(Goods.all());
  }

  private static NodeCode code(int till) {
    return NodeCode.of("%s-P%02d".formatted(LoneTill.STATION, till));
  }

  private Path place(NodeCode node) {
    return folder.resolve(node.value());
  }

  private StationNode startStation(int port) {
    Map<String, String> settings = new HashMap<>();
    settings.put("node", LoneTill.STATION.value());
    settings.put("hub.port", "" + port);
    settings.put("parent.host", "127.0.0.1");
    settings.put("parent.port", "1");
    settings.put("parent.key", hqKey.open().text());
    for (int till = 1; till <= 2; till++) {
      Identity identity = Identity.keptIn(place(code(till)));
      settings.put("child." + code(till) + ".key", identity.key().open().text());
      settings.put("child." + code(till) + ".secret-sha256", identity.secretHash());
    }
    return StationNode.start(
        StationSettings.read(place(LoneTill.STATION), Config.of(settings)), clock, Ids.random());
  }

  private TillNode startTill(int till, int port) {
    Map<String, String> settings = new HashMap<>();
    settings.put("node", code(till).value());
    settings.put("sale.wait-millis", "3000");
    settings.put("card.patience-seconds", "2");
    settings.put("parent.host", "127.0.0.1");
    settings.put("parent.port", "" + port);
    settings.put("parent.key", Identity.keptIn(place(LoneTill.STATION)).key().open().text());
    return TillNode.start(
        TillSettings.read(place(code(till)), Config.of(settings)), clock, Ids.random(), terminal);
  }

  /** The till of this number, 1 or 2. */
  public TillNode till(int number) {
    return tills.get(number - 1);
  }

  public Path tillFolder(int number) {
    return place(code(number));
  }

  public SimulatedCardTerminal terminal() {
    return terminal;
  }

  /** Head office says something to the station, which passes it on. */
  public void hears(EventBody... events) {
    hq.happens(events);
    hq.tell(station.journal());
  }

  /** A price that comes into force then. */
  public void price(String productId, long won, java.time.Instant from) {
    hears(Goods.price(from, List.of(new Price(productId, Money.of(won)))));
  }

  /** A person who signs in with {@link LoneTill#PIN}. */
  public UUID person(String name, Role role) {
    UUID id = UUID.randomUUID();
    PersonRegistered person =
        new PersonRegistered(id, name, role, LoneTill.STATION, Pins.hash(LoneTill.PIN));
    station
        .journal()
        .perform(By.actor("tester", UUID.randomUUID()), action -> action.record(person));
    return id;
  }

  /** The station goes away. */
  public void stationGoes() {
    station.close();
  }

  /** The station comes back where it was. */
  public void stationComes() {
    station = startStation(station.hubPort());
  }

  @Override
  public void close() {
    tills.forEach(TillNode::close);
    station.close();
    hq.close();
    ArtemisThreads.shutdown();
  }
}
