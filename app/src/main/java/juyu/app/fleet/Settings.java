package juyu.app.fleet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import juyu.broker.node.Config;

/** A node's {@code juyu.properties}: what a person has added to it stays. */
final class Settings {

  private final Path file;
  private final Map<String, String> values;

  private Settings(Path file, Map<String, String> values) {
    this.file = file;
    this.values = values;
  }

  /** What is kept in {@code folder}; empty at first. */
  static Settings keptIn(Path folder) {
    Path file = folder.resolve(Config.FILE);
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> values = new TreeMap<>();
    properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
    return new Settings(file, values);
  }

  Settings set(String key, Object value) {
    values.put(key, value.toString());
    return this;
  }

  String get(String key) {
    return Optional.ofNullable(values.get(key)).orElseThrow();
  }

  /** Gives the hub the port that it had if that is free, otherwise another. */
  void chooseHubPort() {
    int before = Integer.parseInt(values.getOrDefault("hub.port", "0"));
    set("hub.port", before > 0 && FreePorts.isFree(before) ? before : FreePorts.any());
  }

  void write() {
    List<String> lines = new ArrayList<>();
    lines.add("# Written by 'juyu demo'. Every key is explained in docs/manual/configuration.md.");
    values.forEach((key, value) -> lines.add(key + " = " + value.replace("\\", "\\\\")));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
