package juyu.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program in a process of its own. It is told to end with its standard input, so it is gone
 * even if this JVM is.
 */
final class JuyuProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path err;

  private JuyuProcess(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /**
   * Starts it.
   *
   * @param temporary becomes its folder for temporary files; what it complains of is kept there too
   */
  static JuyuProcess start(Path temporary, Map<String, String> environment, String... args)
      throws IOException {
    return start(temporary, environment, List.of(), args);
  }

  /** As above, with windows that nobody sees. */
  static JuyuProcess startUnseen(Path temporary, String... args) throws IOException {
    return start(
        temporary, Map.of(), List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), args);
  }

  private static JuyuProcess start(
      Path temporary, Map<String, String> environment, List<String> flags, String... args)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "juyu.app.Main"));
    command.addAll(List.of(args));
    command.add("--until-stdin-ends");
    Path err = Files.createTempFile(temporary, "complaints", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new JuyuProcess(builder.start(), err);
  }

  Process process() {
    return process;
  }

  /** Its standard output up to a line that begins like that, or all of it. */
  List<String> linesUntil(String beginning) {
    List<String> lines = new ArrayList<>();
    try {
      BufferedReader out = process.inputReader();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        if (line.startsWith(beginning)) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Its standard error so far. */
  List<String> complaints() {
    try {
      return Files.readAllLines(err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its exit code, once it has ended. */
  int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE)) {
      throw new AssertionError("it goes on, after " + PATIENCE);
    }
    return process.exitValue();
  }

  /** The folders of demos that are not removed. */
  static List<Path> demoFolders(Path temporary) throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.filter(path -> path.getFileName().toString().startsWith("juyu-demo")).toList();
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
