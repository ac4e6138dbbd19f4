package juyu.app.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import juyu.broker.node.Identity;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * Makes a folder for each node, with its identity and the settings by which they find each other.
 */
final class FleetFolders {

  private final Path folder;
  private final Map<NodeCode, Settings> settings = new TreeMap<>();
  private final Map<NodeCode, Identity> identities = new TreeMap<>();

  private FleetFolders(Path folder) {
    this.folder = folder;
  }

  /** Brings the folders of {@code nodes} up to date. Children come behind their parents. */
  static void prepare(Path folder, List<NodeCode> nodes) {
    FleetFolders folders = new FleetFolders(folder);
    nodes.forEach(folders::know);
    nodes.forEach(folders::connect);
    folders.settings.values().forEach(Settings::write);
  }

  private void know(NodeCode node) {
    Path place = folder.resolve(node.value());
    identities.put(node, Identity.keptIn(place));
    settings.put(node, Settings.keptIn(place).set("node", node));
  }

  private void connect(NodeCode node) {
    of(settings, node.parent()).ifPresent(parent -> tell(parent, node));
    if (node.tier() != Tier.TILL) {
      settings(node).chooseHubPort();
    }
  }

  private void tell(Settings parent, NodeCode node) {
    Identity self = identity(node);
    parent
        .set("child." + node + ".key", self.key().open().text())
        .set("child." + node + ".secret-sha256", self.secretHash());
    settings(node)
        .set("parent.host", "127.0.0.1")
        .set("parent.port", parent.get("hub.port"))
        .set("parent.key", identity(node.parent().orElseThrow()).key().open().text());
  }

  private static Optional<Settings> of(Map<NodeCode, Settings> all, Optional<NodeCode> node) {
    return node.map(all::get);
  }

  private Settings settings(NodeCode node) {
    return of(settings, Optional.of(node)).orElseThrow();
  }

  private Identity identity(NodeCode node) {
    return Optional.ofNullable(identities.get(node)).orElseThrow();
  }
}
