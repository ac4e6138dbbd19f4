package juyu.app.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import juyu.app.files.TemporaryFolder;
import juyu.app.fleet.Demo;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.LogLevel;
import juyu.app.journey.Journey;
import juyu.app.node.StopSignal;
import juyu.broker.artemis.ArtemisThreads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a whole chain on this machine. */
@Command(
    name = "demo",
    description =
        "Run head office, a station and its tills on this machine, with a small data set.")
public final class DemoCommand implements Callable<Integer> {

  private static final int MOST_TILLS = 99;

  @Spec private CommandSpec spec;

  @Option(names = "--headless", description = "Run without windows, until Ctrl-C or SIGTERM.")
  private boolean headless;

  @Option(
      names = "--journey",
      description = {
        "Play the story of a fuel order, sales, prices and failures through the"
            + " nodes' APIs, verify all stores, and end. Exits with 0 only if all of it is right."
      })
  private boolean journey;

  @Option(names = "--processes", description = "A process for each node, instead of one for all.")
  private boolean processes;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Keep every node's data below this folder, and go on with what is there.",
        "Without it a temporary folder is used and removed at the end."
      })
  private @Nullable Path data;

  @Option(
      names = "--tills",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many tills, 1 to " + MOST_TILLS + " (default: ${DEFAULT-VALUE}).")
  private int tills;

  @Override
  public Integer call() throws InterruptedException {
    check();
    LogLevel.quiet();
    try (StopSignal stop = StopSignal.listen()) {
      try {
        return run(stop);
      } finally {
        ArtemisThreads.shutdown();
      }
    }
  }

  private void check() {
    if (tills < 1 || tills > MOST_TILLS) {
      throw wrong("--tills %d: choose 1 to %d tills.".formatted(tills, MOST_TILLS));
    }
    if (journey && tills < 2) {
      throw wrong("--tills 1: the journey needs two tills.");
    }
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  private int run(StopSignal stop) throws InterruptedException {
    if (data != null) {
      return run(stop, data.toAbsolutePath().normalize());
    }
    try (TemporaryFolder folder = TemporaryFolder.make("juyu-demo")) {
      return run(stop, folder.path());
    }
  }

  private int run(StopSignal stop, Path folder) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (Fleet fleet = new Fleet(folder, tills, processes)) {
      Demo demo = new Demo(fleet);
      if (journey) {
        return new Journey(fleet, demo, out).play() ? ExitCode.OK : ExitCode.SOFTWARE;
      }
      if (!headless) {
        out.println(
            "This release has no windows yet: the nodes run without them, as with --headless.");
      }
      demo.begin();
      demo.lines().forEach(out::println);
      out.flush();
      stop.await();
      fleet.stop();
    }
    return ExitCode.OK;
  }
}
