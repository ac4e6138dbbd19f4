package juyu.app.verify;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import juyu.broker.node.Identity;
import juyu.model.journal.Finding;
import juyu.model.journal.PublicKey;
import juyu.model.value.NodeCode;

/**
 * The public keys of nodes, each from the node's own identity or from what its neighbours were
 * told. If these differ, somebody has put another identity in its place.
 */
final class KnownKeys {

  private final Map<NodeCode, PublicKey> keys = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  static KnownKeys of(Collection<NodeFolder> nodes) {
    KnownKeys known = new KnownKeys();
    nodes.forEach(known::ownKey);
    nodes.forEach(known::neighboursKeys);
    return known;
  }

  private void ownKey(NodeFolder node) {
    if (Files.exists(node.place().resolve("identity"))) {
      try {
        Identity identity = Identity.keptIn(node.place());
        keys.put(node.code(), identity.key().open());
      } catch (IllegalArgumentException | IllegalStateException e) {
        findings.add(new Finding("identity of " + node.code(), "cannot be read: " + words(e)));
      }
    }
  }

  private void neighboursKeys(NodeFolder node) {
    node.code().parent().ifPresent(parent -> learn(node, parent, node.config().find("parent.key")));
    for (String child : node.config().named("child")) {
      learn(node, NodeCode.of(child), node.config().find("child." + child + ".key"));
    }
  }

  private void learn(NodeFolder from, NodeCode node, Optional<String> text) {
    try {
      text.map(PublicKey::read).ifPresent(key -> learn(from, node, key));
    } catch (IllegalArgumentException e) {
      findings.add(new Finding("settings of " + from.code(), "the key of " + node + " is no key"));
    }
  }

  private void learn(NodeFolder from, NodeCode node, PublicKey key) {
    PublicKey known = keys.putIfAbsent(node, key);
    if (known != null && !known.equals(key)) {
      findings.add(
          new Finding(
              "settings of " + from.code(),
              "they know another key of %s than its identity or its other neighbour"
                  .formatted(node)));
    }
  }

  private static String words(RuntimeException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.toString());
  }

  Optional<PublicKey> of(NodeCode node) {
    return Optional.ofNullable(keys.get(node));
  }

  /** What is wrong with the keys themselves. */
  List<Finding> findings() {
    return findings;
  }
}
