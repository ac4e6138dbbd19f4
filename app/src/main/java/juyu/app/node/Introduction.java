package juyu.app.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** At its first start a node makes its key and secret, and says what its neighbours must know. */
final class Introduction {

  private Introduction() {}

  /**
   * Lines for the settings of parent and children; none if the node has been here before.
   *
   * @param folder of a node whose settings are right, but perhaps for its parent's key
   */
  static List<String> lines(Path folder) {
    if (Files.exists(folder.resolve("identity"))) {
      return List.of();
    }
    return Config.read(folder, System.getenv())
        .find("node")
        .map(node -> lines(NodeCode.of(node), Identity.keptIn(folder)))
        .orElse(List.of());
  }

  private static List<String> lines(NodeCode node, Identity identity) {
    List<String> lines = new ArrayList<>();
    String key = identity.key().open().text();
    node.parent()
        .ifPresent(parent -> {
          lines.add("New here. For the juyu.properties of " + parent + ":");
          lines.add("child.%s.key=%s".formatted(node, key));
          lines.add("child.%s.secret-sha256=%s".formatted(node, identity.secretHash()));
        });
    if (node.tier() != Tier.TILL) {
      lines.add("New here. For the juyu.properties of its children:");
      lines.add("parent.key=" + key);
    }
    return lines;
  }
}
