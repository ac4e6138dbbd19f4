package juyu.app.demo;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import juyu.app.window.Windows;
import juyu.ui.fx.UiThread;
import org.jspecify.annotations.Nullable;

/** A window of the demo that a person can have brought to the front, or opened again. */
final class DeskWindow {

  private final Windows windows;
  private final BiConsumer<Stage, Runnable> how;
  private @Nullable Stage stage;

  /**
   * @param how shows the stage, as {@link Windows#open} asks for it
   */
  DeskWindow(Windows windows, BiConsumer<Stage, Runnable> how) {
    this.windows = windows;
    this.how = how;
  }

  /** Opens it, or brings it to the front if it is open. */
  void show() {
    UiThread.run(this::showHere);
  }

  /** What it shows, if it is open; on the UI thread. */
  Optional<Scene> scene() {
    return Optional.ofNullable(stage).map(Stage::getScene);
  }

  private void showHere() {
    Stage shown = stage;
    if (shown == null) {
      windows.open(this::open);
    } else {
      shown.setIconified(false);
      shown.toFront();
      shown.requestFocus();
    }
  }

  private void open(Stage fresh, Runnable closed) {
    stage = fresh;
    how.accept(
        fresh,
        () -> {
          stage = null;
          closed.run();
        });
  }
}
