package juyu.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node's files as they lie there at one instant: SQLite's file and its write-ahead log, without
 * any close, checkpoint or tidying. It is what a killed process leaves, and what a backup is.
 */
final class Image {

  private static final List<String> PARTS = List.of("juyu.db", "juyu.db-wal");

  private Image() {}

  static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to);
      for (String part : PARTS) {
        if (Files.exists(from.resolve(part))) {
          Files.copy(from.resolve(part), to.resolve(part));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
