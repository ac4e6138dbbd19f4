package juyu.app.node;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import juyu.app.stop.StopSignal;
import juyu.app.window.Windows;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/**
 * A node with a window. The window comes first; the node is opened behind it.
 *
 * @param <T> the node that it runs
 */
abstract class WindowCommand<T> extends NodeCommand<T> {

  @Option(names = "--headless", description = "Run without a window, until Ctrl-C or SIGTERM.")
  private boolean headless;

  /**
   * Opens the window; on the UI thread.
   *
   * @param node waits for the node; tries to start it anew if it had failed
   * @param closed to be called when the window has gone
   */
  abstract void open(Stage stage, Path place, Callable<T> node, Runnable closed);

  @Override
  void run(Path place, StopSignal stop) throws InterruptedException {
    if (headless) {
      super.run(place, stop);
    } else {
      runBehindWindow(place, stop);
    }
  }

  private void runBehindWindow(Path place, StopSignal stop) throws InterruptedException {
    Windows.check(spec());
    beginLogging();
    try (Opening<T> opening = new Opening<>(() -> start(place));
        Windows windows = Windows.start(spec(), stop)) {
      windows.open((stage, closed) -> open(stage, place, opening, closed));
      stop.await();
    }
  }

  /** Once, before two threads begin it at the same moment and one of them complains. */
  private static void beginLogging() {
    var unused = LoggerFactory.getILoggerFactory();
  }
}
