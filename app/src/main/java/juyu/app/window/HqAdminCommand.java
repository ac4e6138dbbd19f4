package juyu.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import juyu.app.files.DataFolder;
import juyu.app.files.OwnFolder;
import juyu.app.stop.StopSignal;
import juyu.hqadmin.HqWindow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Opens head office's window. It knows nothing of the other commands' nodes: its package has no
 * store and no broker.
 */
@Command(
    name = "hq-admin",
    description = "Open head office's window, on any machine. It talks to 'hq' over HTTP.")
public final class HqAdminCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = {
        "Where head office's API listens. Default: hq.url in",
        "the file juyu.properties in the window's folder."
      })
  private @Nullable String url;

  @Option(
      names = "--hq",
      paramLabel = "DIR",
      description = {
        "The folder of a head office that runs on this",
        "machine: tells where it listens, and lets its owner",
        "register the first admin."
      })
  private @Nullable Path running;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "The window's own folder, where it remembers its size,",
        "language and colours. Default: the current folder; of",
        "an installed application ~/.local/share/juyu/hq-admin."
      })
  private @Nullable Path folder;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "Asia/Seoul",
      description = "Head office's time zone (default: ${DEFAULT-VALUE}).")
  private ZoneId zone = ZoneId.of("Asia/Seoul");

  @Option(
      names = "--headless",
      description = "Not for this command: it is nothing but a window. See 'juyu hq'.")
  private boolean headless;

  @Option(names = StopSignal.UNTIL_STDIN_ENDS, hidden = true)
  private boolean untilStdinEnds;

  @Override
  public Integer call() throws InterruptedException {
    if (headless) {
      throw wrong("'hq-admin' is a window and cannot be headless: use 'juyu hq'.");
    }
    Path place = DataFolder.make(spec, folder == null ? OwnFolder.of(spec.name()) : folder);
    Office office = office(place);
    Windows.check(spec);
    try (StopSignal stop = StopSignal.listen().waitedFor()) {
      if (untilStdinEnds) {
        stop.orEndOf(System.in);
      }
      show(place, office, stop);
    }
    return 0;
  }

  private void show(Path place, Office office, StopSignal stop) throws InterruptedException {
    try (Windows windows = Windows.start(spec, stop)) {
      windows.open((stage, closed) ->
          HqWindow.open(
              stage, place, zone, Clock.systemUTC(), office.url(), office.token(), closed));
      stop.await();
    }
  }

  private Office office(Path place) {
    try {
      return Office.of(url, running, place);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
