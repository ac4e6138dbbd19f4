package juyu.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import juyu.broker.artemis.ArtemisThreads;

/**
 * Measures the product against a floor of the same run: {@code sale}, {@code applied}, {@code
 * backlog}, or all three.
 */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? "all" : args[0];
    Path folder = Files.createTempDirectory("juyu-bench");
    try {
      switch (what) {
        case "sale" -> SaleBench.run(folder);
        case "applied" -> AppliedBench.run(folder);
        case "backlog" -> BacklogBench.run(folder);
        case "count" -> count(folder, args[1], Integer.parseInt(args[2]));
        case "all" -> {
          SaleBench.run(Files.createDirectory(folder.resolve("sale")));
          AppliedBench.run(Files.createDirectory(folder.resolve("applied")));
          BacklogBench.run(Files.createDirectory(folder.resolve("backlog")));
        }
        default -> {
          System.err.println(
              "no bench is called '" + what + "': use sale, applied, backlog or all");
          System.exit(2);
        }
      }
    } finally {
      ArtemisThreads.shutdown();
      delete(folder);
    }
    System.exit(0);
  }

  /** One side so many times, for {@link Fsyncs}. */
  private static void count(Path folder, String side, int operations) throws Exception {
    try (Side counted = side(folder, side)) {
      for (int i = 0; i < operations; i++) {
        counted.once();
      }
    }
  }

  private static Side side(Path folder, String name) throws Exception {
    return switch (name) {
      case "sale-floor" -> SaleBench.floor(folder);
      case "sale-product" -> SaleBench.product(folder);
      case "applied-floor" -> AppliedBench.floor(folder);
      case "applied-product" -> AppliedBench.product(folder);
      default -> throw new IllegalArgumentException(name);
    };
  }

  static void print(String name, Comparison.Result result, double goal) {
    System.out.printf("%n%s%n", name);
    System.out.printf("  floor    %s%n", result.floor());
    System.out.printf("  product  %s%n", result.product());
    System.out.printf(
        "  ratio    p50 %.2f  p90 %.2f  p99 %.2f   (goal %.1f)%n",
        result.ratio(50), result.ratio(90), result.ratio(99), goal);
  }

  static void printFsyncs(String bench, int operations) {
    System.out.printf(
        "  fsyncs   floor %s  product %s per operation%n",
        text(Fsyncs.perOperation(bench + "-floor", operations)),
        text(Fsyncs.perOperation(bench + "-product", operations)));
  }

  private static String text(Optional<Double> calls) {
    return calls.map("%.2f"::formatted).orElse("not counted (needs strace)");
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
