package juyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story, as a person would start it. */
class JourneyTest {

  private static final String AGREE =
      "verify: till, station and HQ agree up to entry \\d+ \\(ST0001>HQ\\),"
          + " stock and totals equal the sum of the journal";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int juyu(Object... args) {
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    return Main.commandLine(words)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  private void assertAllWasRight(int exitCode) {
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).as("the journey's words").noneMatch(line -> line.contains("FAILED"));
    assertThat(lines).anyMatch(line -> line.matches(AGREE));
    for (String step : List.of("1", "2", "3", "4", "5", "6")) {
      assertThat(lines).as("step " + step).anyMatch(line -> line.matches(step + " .* [0-9.]+ s"));
    }
    assertThat(exitCode).as("exit code, after:\n%s%s", out, err).isZero();
  }

  @Test
  void inOneProcessTwiceOnTheSameData() {
    Set<Thread> before = liveThreads();
    assertAllWasRight(juyu("demo", "--headless", "--journey", "--data", folder));
    out.getBuffer().setLength(0);
    assertAllWasRight(juyu("demo", "--headless", "--journey", "--data", folder));
    assertNothingIsLeftOf(before);
  }

  private static Set<Thread> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .collect(Collectors.toSet());
  }

  private static void assertNothingIsLeftOf(Set<Thread> before) {
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(2))
        .untilAsserted(() -> {
          Set<Thread> left = liveThreads();
          left.removeAll(before);
          assertThat(left).as("threads that keep the process alive").isEmpty();
        });
  }

  @Test
  void inAProcessForEachNode() {
    assertAllWasRight(juyu("demo", "--headless", "--journey", "--processes", "--data", folder));
  }
}
