package juyu.app.node;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import juyu.app.files.DataFolder;
import juyu.app.files.OwnFolder;
import juyu.broker.artemis.ArtemisThreads;
import juyu.model.value.NodeCode.Tier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code pos}, {@code bos} and {@code hq} have in common. */
abstract class NodeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--headless",
      description = "Run without a window, until Ctrl-C or SIGTERM. 'hq' has no window anyway.")
  private boolean headless;

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

  private final Tier tier;

  NodeCommand(Tier tier) {
    this.tier = tier;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!headless && tier != Tier.HQ) {
      throw new ParameterException(
          spec.commandLine(),
          "The window of '%s' comes with the next release: use --headless until then."
              .formatted(spec.name()));
    }
    try (StopSignal stop = StopSignal.listen().waitedFor()) {
      if (untilStdinEnds) {
        stop.orEndOf(System.in);
      }
      run(stop);
    }
    return 0;
  }

  private void run(StopSignal stop) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (Node node = checked(place()).get()) {
      out.println(node);
      out.flush();
      stop.await();
    } finally {
      ArtemisThreads.shutdown();
    }
  }

  private Path place() {
    return DataFolder.of(spec, folder == null ? OwnFolder.of(spec.name()) : folder);
  }

  /**
   * The node's settings are right. A new node says what its neighbours must know, also while it
   * waits for its parent to do the same.
   */
  private Supplier<Node> checked(Path place) {
    try {
      Supplier<Node> start = Nodes.read(tier, place, System.getenv());
      introduce(place);
      return start;
    } catch (SettingsException e) {
      if (e.lacksOnlyTheParentsKey()) {
        introduce(place);
      }
      throw e;
    }
  }

  private void introduce(Path place) {
    Introduction.lines(place).forEach(spec.commandLine().getErr()::println);
  }
}
