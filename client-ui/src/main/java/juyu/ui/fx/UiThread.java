package juyu.ui.fx;

import java.util.function.Consumer;
import javafx.application.Platform;

/** The one door to the thread that draws. Nothing else calls {@link Platform}. */
public final class UiThread {

  private UiThread() {}

  /** Whether the caller is on it. */
  public static boolean isHere() {
    return Platform.isFxApplicationThread();
  }

  /** Runs on it: at once if the caller is there, otherwise soon, in the order of the calls. */
  public static void run(Runnable action) {
    if (isHere()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  /** Runs on it after what it does now, whoever calls: for what needs a layout pass first. */
  public static void later(Runnable action) {
    Platform.runLater(action);
  }

  /**
   * Starts the toolkit and then runs there; a process does so once.
   *
   * @throws IllegalStateException if it runs already
   */
  public static void start(Runnable first) {
    Platform.setImplicitExit(false);
    Platform.startup(first);
  }

  /**
   * What happens with what escapes from an action there; without it the log alone knows. Call it
   * there.
   */
  public static void whenBroken(Consumer<Throwable> action) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> action.accept(thrown));
  }

  /** Ends the toolkit; no window can be opened in this process afterwards. */
  public static void stop() {
    Platform.exit();
  }
}
