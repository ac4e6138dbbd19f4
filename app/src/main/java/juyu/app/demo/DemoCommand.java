package juyu.app.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import juyu.app.files.DataFolder;
import juyu.app.files.TemporaryFolder;
import juyu.app.fleet.Demo;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.LogLevel;
import juyu.app.journey.Journey;
import juyu.app.stop.StopSignal;
import juyu.app.window.Windows;
import juyu.broker.artemis.ArtemisThreads;
import juyu.broker.node.Environment;
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

  /** For the training of an AOT cache: all that there is, once. */
  @Option(names = "--rehearse", hidden = true)
  private boolean rehearse;

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

  @Option(names = StopSignal.UNTIL_STDIN_ENDS, hidden = true)
  private boolean untilStdinEnds;

  @Override
  public Integer call() throws InterruptedException {
    check();
    LogLevel.quiet();
    try (StopSignal stop = StopSignal.listen()) {
      if (untilStdinEnds) {
        stop.orEndOf(System.in);
      }
      return unlessStopped(stop);
    }
  }

  /**
   * Whatever fails while it is being stopped fails because of that. Who closes the windows before
   * all is ready has not cut anything off.
   */
  private int unlessStopped(StopSignal stop) throws InterruptedException {
    try {
      return run(stop);
    } catch (InterruptedException | RuntimeException e) {
      if (stop.isAsked()) {
        return stop.isProcessEnding() ? StopSignal.TERMINATED : ExitCode.OK;
      }
      throw e;
    } finally {
      ArtemisThreads.shutdown();
    }
  }

  private void check() {
    if (tills < 1 || tills > MOST_TILLS) {
      throw wrong("--tills %d: choose 1 to %d tills.".formatted(tills, MOST_TILLS));
    }
    if (journey && tills < 2) {
      throw wrong("--tills 1: the journey needs two tills.");
    }
    if (hasWindows()) {
      Windows.check(spec);
    }
    List<String> variables = new Environment(System.getenv()).settings();
    if (!variables.isEmpty()) {
      throw wrong(
          "environment: %s: the demo's nodes take no settings from there. Unset it, or write it"
                  .formatted(String.join(", ", variables))
              + " into a node's juyu.properties below --data DIR.");
    }
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  private int run(StopSignal stop) throws InterruptedException {
    if (data != null) {
      return run(stop, DataFolder.make(spec, data));
    }
    try (TemporaryFolder folder = TemporaryFolder.make("juyu-demo")) {
      return run(stop, folder.path());
    }
  }

  /** What happens to a process while all of them are being stopped is no news. */
  private void tell(StopSignal stop, String words) {
    if (!stop.isAsked()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(words);
      err.flush();
    }
  }

  private int run(StopSignal stop, Path folder) throws InterruptedException {
    if (rehearse) {
      try (Fleet fleet = new Fleet(folder.resolve("journey"), tills, processes, news(stop))) {
        new Journey(fleet, new Demo(fleet), spec.commandLine().getOut()).play();
      }
    }
    return play(stop, folder);
  }

  private int play(StopSignal stop, Path folder) throws InterruptedException {
    try (Fleet fleet = fleet(stop, folder)) {
      Demo demo = new Demo(fleet);
      if (journey) {
        return new Journey(fleet, demo, spec.commandLine().getOut()).play()
            ? ExitCode.OK
            : ExitCode.SOFTWARE;
      }
      if (headless) {
        demo.begin();
        tellAndWait(stop, demo);
      } else {
        show(stop, fleet, demo);
      }
      fleet.stop();
    }
    return ExitCode.OK;
  }

  private Fleet fleet(StopSignal stop, Path folder) {
    return hasWindows()
        ? Fleet.withCables(folder, tills, processes, news(stop))
        : new Fleet(folder, tills, processes, news(stop));
  }

  private Consumer<String> news(StopSignal stop) {
    return words -> tell(stop, words);
  }

  private boolean hasWindows() {
    return !headless && !journey;
  }

  private void show(StopSignal stop, Fleet fleet, Demo demo) throws InterruptedException {
    try (Windows windows = Windows.start(spec, stop);
        DemoDesks desks = new DemoDesks(fleet, demo, windows, processes)) {
      desks.open();
      demo.begin(desks::ready);
      desks.begin();
      if (rehearse) {
        new Rehearsal(desks, demo.signIns()).play();
      } else {
        tellAndWait(stop, demo);
      }
    }
  }

  private void tellAndWait(StopSignal stop, Demo demo) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    stop.waitedFor();
    demo.lines().forEach(out::println);
    out.flush();
    stop.await();
  }
}
