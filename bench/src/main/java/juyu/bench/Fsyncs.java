package juyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts fsync and fdatasync calls of one side, in a process of its own under strace, so that the
 * counting does not disturb the times.
 */
final class Fsyncs {

  /** Where strace's table has the number of calls: after share, seconds and microseconds a call. */
  private static final int CALLS = 3;

  private Fsyncs() {}

  /** Calls per operation; none where strace is not to be had. */
  static Optional<Double> perOperation(String side, int operations) {
    Optional<Long> none = count(side, 0);
    Optional<Long> some = count(side, operations);
    return none.flatMap(n -> some.map(s -> (s - n) / (double) operations));
  }

  private static Optional<Long> count(String side, int operations) {
    try {
      Path table = Files.createTempFile("fsyncs", ".txt");
      List<String> command =
          new ArrayList<>(
              List.of("strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", table.toString()));
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow",
              "-cp",
              System.getProperty("java.class.path"),
              Bench.class.getName(),
              "count",
              side,
              Integer.toString(operations)));
      int exit =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      String text = Files.readString(table);
      Files.delete(table);
      return exit == 0 ? Optional.of(sum(text)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static long sum(String table) {
    return table
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(
            row -> row[row.length - 1].equals("fsync") || row[row.length - 1].equals("fdatasync"))
        .mapToLong(row -> Long.parseLong(row[CALLS]))
        .sum();
  }
}
