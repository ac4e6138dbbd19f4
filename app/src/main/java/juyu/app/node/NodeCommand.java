package juyu.app.node;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import juyu.broker.artemis.ArtemisThreads;
import juyu.model.value.NodeCode.Tier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code pos}, {@code bos} and {@code hq} have in common. */
abstract class NodeCommand implements Callable<Integer> {

  /** Ends the process when whoever started it is gone, however it went. */
  static final String UNTIL_STDIN_ENDS = "--until-stdin-ends";

  @Spec private CommandSpec spec;

  @Option(names = "--headless", description = "Run without a window, until Ctrl-C or SIGTERM.")
  private boolean headless;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = ".",
      description = {
        "The node's folder, in which juyu.properties lies",
        "(default: the current folder). Environment variables",
        "such as JUYU_API_PORT win over the file."
      })
  private Path folder = Path.of(".");

  @Option(names = UNTIL_STDIN_ENDS, hidden = true)
  private boolean untilStdinEnds;

  private final Tier tier;

  NodeCommand(Tier tier) {
    this.tier = tier;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!headless) {
      throw new ParameterException(
          spec.commandLine(),
          "The window of '%s' comes with the next release: use --headless until then."
              .formatted(spec.name()));
    }
    try (StopSignal stop = StopSignal.listen()) {
      if (untilStdinEnds) {
        stop.orEndOf(System.in);
      }
      run(stop);
    }
    return 0;
  }

  private void run(StopSignal stop) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path place = folder.toAbsolutePath().normalize();
    Introduction.lines(place).forEach(spec.commandLine().getErr()::println);
    try (Node node = Nodes.start(tier, place, System.getenv())) {
      out.println(node);
      out.flush();
      stop.await();
    } finally {
      ArtemisThreads.shutdown();
    }
  }
}
