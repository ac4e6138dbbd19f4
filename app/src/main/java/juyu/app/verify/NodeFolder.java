package juyu.app.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import juyu.broker.node.Config;
import juyu.model.store.StoreSettings;
import juyu.model.value.NodeCode;

/**
 * The folder of a node that is not running.
 *
 * @param code the node
 * @param place the folder
 * @param config what its {@code juyu.properties} says
 */
record NodeFolder(NodeCode code, Path place, Config config) {

  /** The nodes of {@code folder}: itself if it is a node's, otherwise those right below it. */
  static List<NodeFolder> in(Path folder) {
    if (isNode(folder)) {
      return List.of(read(folder));
    }
    try (Stream<Path> below = Files.list(folder)) {
      return below.filter(NodeFolder::isNode).sorted().map(NodeFolder::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + folder, e);
    }
  }

  private static boolean isNode(Path folder) {
    return Files.isRegularFile(folder.resolve(Config.FILE));
  }

  private static NodeFolder read(Path folder) {
    Config config = Config.read(folder, databaseOnly(System.getenv()));
    return new NodeFolder(code(folder.resolve(Config.FILE), config), folder, config);
  }

  private static NodeCode code(Path file, Config config) {
    String code =
        config
            .find("node")
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "%s: node is missing: set it, for example to ST0001".formatted(file)));
    try {
      return NodeCode.of(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: node %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Of the environment only what opens head office's database: the rest is for one node alone. */
  private static Map<String, String> databaseOnly(Map<String, String> environment) {
    Map<String, String> some = new TreeMap<>(environment);
    some.keySet().removeIf(name -> !name.startsWith("JUYU_DATABASE_"));
    return some;
  }

  /** The PostgreSQL database that the node uses in place of a file. */
  Optional<StoreSettings.Postgres> postgres() {
    return config
        .find("database.url")
        .map(url ->
            new StoreSettings.Postgres(
                url,
                config.find("database.user").orElse("juyu"),
                config.find("database.password").orElse("")));
  }
}
