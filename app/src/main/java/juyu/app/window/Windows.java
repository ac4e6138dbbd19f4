package juyu.app.window;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.stage.Stage;
import juyu.app.stop.StopSignal;
import juyu.ui.fx.UiThread;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The windows of this process, from the first one that is opened to the last one that is closed.
 */
public final class Windows implements AutoCloseable {

  private final Set<Object> open = ConcurrentHashMap.newKeySet();
  private final Set<Stage> beside = ConcurrentHashMap.newKeySet();
  private final StopSignal stop;
  private volatile boolean closing;

  private Windows(StopSignal stop) {
    this.stop = stop;
  }

  /**
   * Looks whether there is a display.
   *
   * @throws ParameterException with words for the person, if there is none
   */
  public static void check(CommandSpec command) {
    if (!Display.isThere(System.getenv(), System.getProperties())) {
      throw new ParameterException(command.commandLine(), Display.MISSING);
    }
  }

  /**
   * Starts the toolkit; once in a process.
   *
   * @param stop asked when a person has closed the last window
   * @throws ParameterException with words for the person, if windows cannot be shown here
   */
  public static Windows start(CommandSpec command, StopSignal stop) {
    try {
      quietly(() -> UiThread.start(() -> {}));
    } catch (RuntimeException | LinkageError e) {
      throw new ParameterException(
          command.commandLine(), Display.UNUSABLE.formatted(e.getMessage()), e);
    }
    return new Windows(stop);
  }

  /** JavaFX warns that it is on the class path; there it works all the same. */
  private static void quietly(Runnable start) {
    Logger log = Logger.getLogger("javafx");
    log.setLevel(Level.SEVERE);
    try {
      start.run();
    } finally {
      log.setLevel(null);
    }
  }

  /**
   * Opens a window.
   *
   * @param how shows the stage, and sees to it that what it is given runs when the stage has gone
   */
  public void open(BiConsumer<Stage, Runnable> how) {
    UiThread.run(() -> {
      Stage stage = new Stage();
      open.add(stage);
      how.accept(stage, () -> gone(stage));
    });
  }

  /** Opens a window that goes with the last of the others, as {@link #open} does. */
  public void openBeside(BiConsumer<Stage, Runnable> how) {
    UiThread.run(() -> {
      Stage stage = new Stage();
      beside.add(stage);
      how.accept(stage, () -> beside.remove(stage));
    });
  }

  /**
   * Counts a window of another process with those of this one, from now on.
   *
   * @return to be called when it has gone
   */
  public Runnable elsewhere() {
    Object window = new Object();
    open.add(window);
    return () -> gone(window);
  }

  private void gone(Object window) {
    open.remove(window);
    if (open.isEmpty() && !closing) {
      stop.ask();
    }
  }

  /**
   * Closes all windows and ends the toolkit; returns when that is done. When the process has been
   * told to end, the toolkit already does so by itself and must not be disturbed.
   */
  @Override
  public void close() {
    if (stop.isProcessEnding()) {
      return;
    }
    closing = true;
    CompletableFuture<?> done = new CompletableFuture<>();
    UiThread.run(() -> {
      try {
        Stream.of(open, beside)
            .flatMap(Set::stream)
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .forEach(Stage::hide);
      } finally {
        done.complete(null);
      }
    });
    done.join();
    UiThread.stop();
  }
}
