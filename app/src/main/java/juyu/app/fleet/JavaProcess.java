package juyu.app.fleet;

import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another process like this one: the same Java, flags and class path. */
final class JavaProcess {

  /** Flags that are for one process only: debuggers, agents, the training of a cache. */
  private static final List<String> NOT_HANDED_ON =
      List.of("-agentlib", "-agentpath", "-javaagent", "-XX:AOTCacheOutput", "-XX:AOTMode");

  /** Several processes that start at once on one machine have better to do than to optimise. */
  private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

  /** Not by its class: the entry knows all commands, and they must not know it. */
  private static final String MAIN = "juyu.app.Main";

  private JavaProcess() {}

  /**
   * A process that runs one of our commands, to be started.
   *
   * @param words the command
   * @param log a file, where it is to write its log
   */
  static ProcessBuilder of(List<String> words, Path log) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags().toList());
    command.add(QUICK_TO_START);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(words);
    ProcessBuilder process =
        new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile()));
    process.environment().keySet().removeIf(name -> name.startsWith("JUYU_"));
    LogLevel.quiet(process.environment());
    return process;
  }

  private static Stream<String> flags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> NOT_HANDED_ON.stream().noneMatch(flag::startsWith));
  }
}
