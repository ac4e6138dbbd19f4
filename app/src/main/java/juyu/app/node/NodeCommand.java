package juyu.app.node;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import juyu.app.files.DataFolder;
import juyu.app.files.OwnFolder;
import juyu.app.stop.StopSignal;
import juyu.broker.artemis.ArtemisThreads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What {@code pos}, {@code bos} and {@code hq} have in common.
 *
 * @param <T> the node that it runs
 */
abstract class NodeCommand<T> implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "The node's folder, in which juyu.properties lies.",
        "Default: the current folder; of an installed",
        "application its own below ~/.local/share/juyu.",
        "Environment variables such as JUYU_API_PORT win",
        "over the file."
      })
  private @Nullable Path folder;

  @Option(names = StopSignal.UNTIL_STDIN_ENDS, hidden = true)
  private boolean untilStdinEnds;

  /** Reads the settings in a folder; what it returns starts the node. */
  abstract Supplier<Node<T>> read(Path place, Map<String, String> environment);

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path place = DataFolder.of(spec, folder == null ? OwnFolder.of(spec.name()) : folder);
    try (StopSignal stop = StopSignal.listen().waitedFor()) {
      if (untilStdinEnds) {
        stop.orEndOf(System.in);
      }
      run(place, stop);
    } finally {
      ArtemisThreads.shutdown();
    }
    return 0;
  }

  /** Runs the node until it is asked to stop. */
  void run(Path place, StopSignal stop) throws InterruptedException {
    try (Node<T> _ = start(place)) {
      stop.await();
    }
  }

  /**
   * Starts the node and says where it is. A new node says what its neighbours must know, also while
   * it waits for its parent to do the same.
   *
   * @throws SettingsException naming every key that is wrong, and its fix
   */
  final Node<T> start(Path place) {
    Supplier<Node<T>> start;
    try {
      start = read(place, System.getenv());
    } catch (SettingsException e) {
      if (e.lacksOnlyTheParentsKey()) {
        introduce(place);
      }
      throw e;
    }
    introduce(place);
    Node<T> node = start.get();
    PrintWriter out = spec.commandLine().getOut();
    out.println(node);
    out.flush();
    return node;
  }

  private void introduce(Path place) {
    Introduction.lines(place).forEach(spec.commandLine().getErr()::println);
  }
}
