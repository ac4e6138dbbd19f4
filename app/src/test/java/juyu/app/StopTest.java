package juyu.app;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo in a process of its own, and how it ends. */
class StopTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path temporary;

  private JuyuProcess demo(String... args) throws IOException {
    List<String> all = Stream.concat(Stream.of("demo", "--headless"), Stream.of(args)).toList();
    return JuyuProcess.start(temporary, Map.of(), all.toArray(String[]::new));
  }

  private void assertItsFolderIsGone() throws IOException {
    assertThat(JuyuProcess.demoFolders(temporary)).as("its temporary folder").isEmpty();
  }

  @Test
  void sigtermStopsTheDemoInOrder() throws Exception {
    try (JuyuProcess demo = demo("--tills", "1")) {
      List<String> lines = demo.linesUntil("Ctrl-C");
      assertThat(lines)
          .anyMatch(line -> line.matches("HQ +http://127\\.0\\.0\\.1:\\d+ +\\S+/HQ"))
          .anyMatch(
              line -> line.matches("ST0001-P01 +http://127\\.0\\.0\\.1:\\d+ +\\S+/ST0001-P01"))
          .anyMatch(line -> line.matches("박소장 \\(MANAGER\\) at the tills of ST0001, PIN \\d{4}"));
      assertThat(JuyuProcess.demoFolders(temporary)).hasSize(1);

      demo.process().destroy();
      assertThat(demo.end()).isZero();
      assertItsFolderIsGone();
    }
  }

  @Test
  void sigtermInTheMidstOfTheStartIsQuiet() throws Exception {
    try (JuyuProcess demo = demo("--tills", "3")) {
      await().atMost(PATIENCE).until(this::aStoreIsBeingMade);

      demo.process().destroy();
      assertThat(demo.end()).isEqualTo(143);
      assertThat(demo.complaints()).isEmpty();
      assertItsFolderIsGone();
    }
  }

  private boolean aStoreIsBeingMade() throws IOException {
    try (Stream<Path> files = Files.walk(temporary, 3)) {
      return files.anyMatch(file -> file.endsWith("juyu.db"));
    }
  }

  @Test
  void sigtermWhileANodeStartsLetsItComeToItsEnd() throws Exception {
    Path place = Files.createDirectory(temporary.resolve("HQ"));
    Files.writeString(place.resolve("juyu.properties"), "node=HQ");
    try (JuyuProcess hq =
        JuyuProcess.start(
            temporary,
            Map.of("JUYU_LOG", "WARN"),
            "hq",
            "--headless",
            "--data",
            place.toString())) {
      await().atMost(PATIENCE).until(() -> Files.exists(place.resolve("store.lock")));

      hq.process().destroy();
      assertThat(hq.end()).isZero();
      assertThat(hq.complaints()).allMatch(line -> line.matches("New here.*|parent\\.key=.*"));
    }
  }

  @Test
  void theDemoEndsWhenWhoeverStartedItIsGone() throws Exception {
    try (JuyuProcess demo = demo("--tills", "1")) {
      demo.linesUntil("Ctrl-C");

      demo.process().getOutputStream().close();
      assertThat(demo.end()).isZero();
      assertItsFolderIsGone();
    }
  }

  @Test
  void killedTheDemoTakesItsProcessesWithIt() throws Exception {
    try (JuyuProcess demo = demo("--tills", "1", "--processes")) {
      demo.linesUntil("Ctrl-C");
      List<ProcessHandle> nodes = demo.process().descendants().toList();
      assertThat(nodes).as("a process for each node").hasSize(3);

      demo.process().destroyForcibly().waitFor();
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(nodes).noneMatch(ProcessHandle::isAlive));
    }
  }

  @Test
  void aProcessThatDiesIsNamedWithItsExitCodeAndItsLog() throws Exception {
    Path data = temporary.resolve("data");
    try (JuyuProcess demo = demo("--tills", "1", "--processes", "--data", data.toString())) {
      demo.linesUntil("Ctrl-C");
      demo.process().descendants().findAny().orElseThrow().destroyForcibly();

      String words = "(\\S+) has ended by itself, with exit code 137\\. Its log: %s/\\1/juyu\\.log";
      await()
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(demo.complaints())
                  .singleElement(as(STRING))
                  .matches(words.formatted(data)));
      assertThat(data.resolve("HQ").resolve("juyu.log")).exists();

      demo.process().destroy();
      assertThat(demo.end()).isZero();
      assertThat(demo.complaints()).hasSize(1);
    }
  }

  @Test
  void theDemoRefusesSettingsFromTheEnvironment() throws Exception {
    try (JuyuProcess demo =
        JuyuProcess.start(temporary, Map.of("JUYU_API_PORT", "8080"), "demo", "--headless")) {
      assertThat(demo.end()).isEqualTo(2);
      assertThat(demo.complaints()).anyMatch(line -> line.contains("JUYU_API_PORT"));
    }
  }
}
