package juyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo in a process of its own, and how it ends. */
class StopTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path temporary;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void leaveNothingBehind() {
    started.forEach(process -> {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    });
  }

  private Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "juyu.app.Main"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    started.add(process);
    return process;
  }

  private static List<String> readUntilReady(Process process) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.startsWith("Ctrl-C")) {
        break;
      }
    }
    return lines;
  }

  private List<Path> demoFolders() throws IOException {
    try (var all = Files.list(temporary)) {
      return all.filter(path -> path.getFileName().toString().startsWith("juyu-demo")).toList();
    }
  }

  @Test
  void sigtermStopsTheDemoInOrder() throws Exception {
    Process demo = start("demo", "--headless", "--tills", "1");
    List<String> lines = readUntilReady(demo);
    assertThat(lines)
        .anyMatch(line -> line.matches("HQ +http://127\\.0\\.0\\.1:\\d+ +\\S+/HQ"))
        .anyMatch(line -> line.matches("ST0001-P01 +http://127\\.0\\.0\\.1:\\d+ +\\S+/ST0001-P01"))
        .anyMatch(line -> line.contains("PIN 9999"));
    assertThat(demoFolders()).hasSize(1);

    demo.destroy();
    assertThat(demo.waitFor(PATIENCE)).as("it ends").isTrue();
    assertThat(demo.exitValue()).isZero();
    assertThat(demoFolders()).as("its temporary folder").isEmpty();
  }

  @Test
  void killedTheDemoTakesItsProcessesWithIt() throws Exception {
    Process demo = start("demo", "--headless", "--tills", "1", "--processes");
    readUntilReady(demo);
    List<ProcessHandle> nodes = demo.descendants().toList();
    assertThat(nodes).as("a process for each node").hasSize(3);

    demo.destroyForcibly().waitFor();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(nodes).noneMatch(ProcessHandle::isAlive));
  }
}
