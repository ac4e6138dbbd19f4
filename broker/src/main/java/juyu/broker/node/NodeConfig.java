package juyu.broker.node;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import juyu.model.journal.PublicKey;
import juyu.model.journal.SigningKey;
import juyu.model.store.StoreSettings;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * The settings that every node has.
 *
 * @param code the node's name
 * @param folder where it keeps everything
 * @param apiHost address of the local API
 * @param apiPort its port, 0 for any free one
 * @param hub where children connect; none at a till
 * @param parent where this node connects; none at HQ
 * @param children who may connect
 * @param database PostgreSQL instead of SQLite; only at HQ
 * @param zone the time zone of business dates
 * @param dayStart when a business day begins
 */
public record NodeConfig(
    NodeCode code,
    Path folder,
    String apiHost,
    int apiPort,
    Optional<HubAddress> hub,
    Optional<Parent> parent,
    Map<NodeCode, Child> children,
    Optional<StoreSettings.Postgres> database,
    ZoneId zone,
    LocalTime dayStart) {

  private static final String KEY = "6bnybELswkESc1GBMEjf8VJUKack5lZVQ3ctp3+EYcI=";

  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  /** Where a hub listens; port 0 for any free one. */
  public record HubAddress(String host, int port) {}

  /** Where the parent's hub is, and the key that its entries are signed with. */
  public record Parent(String host, int port, PublicKey key) {}

  /** What a parent knows of a child: its public key and the hash of its secret. */
  public record Child(PublicKey key, String secretHash) {}

  /**
   * Reads the settings of a node of that kind; the caller reads its own keys and then calls {@link
   * Config#finish}.
   */
  public static NodeConfig read(Tier tier, Path folder, Config config) {
    Optional<NodeCode> code = code(tier, config);
    return new NodeConfig(
        code.orElse(example(tier)),
        folder,
        apiHost(tier, config),
        config.port("api.port", 0),
        tier == Tier.TILL ? Optional.empty() : Optional.of(hub(config)),
        tier == Tier.HQ ? Optional.empty() : Optional.of(parent(config)),
        tier == Tier.TILL ? Map.of() : children(code, config),
        tier == Tier.HQ ? postgres(config) : Optional.empty(),
        config.get("zone", ZoneId.of("Asia/Seoul"), "Asia/Seoul", ZoneId::of),
        config.get("day-start", LocalTime.MIDNIGHT, "00:00", LocalTime::parse));
  }

  /** The node's name, if it is one and belongs to a node of that kind. */
  private static Optional<NodeCode> code(Tier tier, Config config) {
    String example = example(tier).value();
    Optional<NodeCode> code =
        config.require("node", Optional.empty(), example, text -> Optional.of(NodeCode.of(text)));
    code.filter(named -> named.tier() != tier)
        .ifPresent(other -> {
          throw config.refusal("node", anothers(other, tier));
        });
    return code;
  }

  /** Whoever starts one kind of node in the folder of another wants to know nothing but that. */
  private static String anothers(NodeCode node, Tier started) {
    return "is %s, the name of %s, but %s was started: name %s's folder with --data, or use %s %s"
        .formatted(
            node,
            word(node.tier()),
            word(started),
            word(started),
            started == Tier.HQ ? "the name" : "a name such as",
            example(started));
  }

  private static NodeCode example(Tier tier) {
    return switch (tier) {
      case TILL -> NodeCode.of("ST0001-P01");
      case STATION -> NodeCode.of("ST0001");
      case HQ -> NodeCode.HQ;
    };
  }

  private static String word(Tier tier) {
    return switch (tier) {
      case TILL -> "a till";
      case STATION -> "a station";
      case HQ -> "head office";
    };
  }

  private static HubAddress hub(Config config) {
    return new HubAddress(
        config.get("hub.host", "127.0.0.1", "0.0.0.0", text -> text), config.port("hub.port", 0));
  }

  private static Parent parent(Config config) {
    PublicKey none = SigningKey.generate().open();
    return new Parent(
        config.require("parent.host", "", "127.0.0.1", text -> text),
        config.require("parent.port", 0, "5671 (1 to 65535)", NodeConfig::peerPort),
        config.require("parent.key", none, KEY + " (the parent prints its own)", PublicKey::read));
  }

  private static int peerPort(String text) {
    int port = Integer.parseInt(text);
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException(text);
    }
    return port;
  }

  /** Only HQ may be reached from other machines; a till's or station's API speaks plain HTTP. */
  private static String apiHost(Tier tier, Config config) {
    String host = config.get("api.host", "127.0.0.1", "127.0.0.1", text -> text);
    if (tier != Tier.HQ && !Set.of("127.0.0.1", "::1", "localhost").contains(host)) {
      config.problem("api.host", "'%s' is not this machine: use 127.0.0.1 or ::1".formatted(host));
    }
    return host;
  }

  /**
   * @param self if the settings name it rightly; otherwise nobody can say whose children they are
   */
  private static Map<NodeCode, Child> children(Optional<NodeCode> self, Config config) {
    Map<NodeCode, Child> children = new TreeMap<>();
    for (String name : config.named("child")) {
      String key = "child." + name + ".key";
      String secret = "child." + name + ".secret-sha256";
      PublicKey none = SigningKey.generate().open();
      Child child =
          new Child(
              config.require(key, none, KEY + " (the child prints its own)", PublicKey::read),
              config.require(secret, "", HASH + " (the child prints its own)", NodeConfig::hash));
      try {
        NodeCode code = NodeCode.of(name);
        if (self.isEmpty() || code.parent().equals(self)) {
          children.put(code, child);
        } else {
          config.problem(key, "names no child of " + self.get());
        }
      } catch (IllegalArgumentException e) {
        config.problem(key, "is not a node code such as ST0001-P01");
      }
    }
    return children;
  }

  private static String hash(String text) {
    if (!text.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256");
    }
    return text;
  }

  private static Optional<StoreSettings.Postgres> postgres(Config config) {
    Optional<String> url = config.find("database.url");
    Optional<String> user = config.find("database.user");
    Optional<String> password = config.find("database.password");
    if (url.isPresent() && !url.get().startsWith("jdbc:postgresql:")) {
      config.problem("database.url", "must begin with jdbc:postgresql: or be left out for SQLite");
    }
    return url.map(u -> new StoreSettings.Postgres(u, user.orElse("juyu"), password.orElse("")));
  }

  public StoreSettings store() {
    return new StoreSettings(folder, database);
  }
}
