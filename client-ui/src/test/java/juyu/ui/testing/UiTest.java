package juyu.ui.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import juyu.ui.Preferences;
import juyu.ui.Ui;
import juyu.ui.fx.Work;
import juyu.ui.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test of something that is drawn: starts the toolkit once, without a display unless {@code
 * -Dglass.platform} says otherwise, shows what {@link #show} is given, and closes it afterwards.
 */
public abstract class UiTest extends FxRobot {

  protected static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** A Friday, 14:02 in Seoul. */
  protected static final Instant NOW = Instant.parse("2026-11-20T05:02:00Z");

  @TempDir protected Path folder;

  private Stage stage;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void closeStage() {
    if (stage != null) {
      onUi(() -> {
        stage.close();
        return "";
      });
    }
  }

  /** The parts of a window, with a clock that stands still, in English. */
  protected Ui ui(String module, Work work) {
    Preferences preferences = Preferences.in(folder, module);
    preferences.set("language", Language.ENGLISH.locale().toLanguageTag());
    return onUi(() -> Ui.of(module, preferences, SEOUL, Clock.fixed(NOW, SEOUL), work));
  }

  /** Shows it in a window of 1000 × 1000, the most there is without a display. */
  protected <N extends Parent> N show(Ui ui, Supplier<N> root) {
    return show(ui, 1000, 1000, root);
  }

  /** Shows it in a window of this size. */
  protected <N extends Parent> N show(Ui ui, double width, double height, Supplier<N> root) {
    N shown =
        onUi(() -> {
          N made = root.get();
          Scene scene = new Scene(made, width, height);
          ui.theme().dress(scene);
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
          return made;
        });
    settle();
    return shown;
  }

  /** The window that {@link #show} made. */
  protected Stage stage() {
    return stage;
  }

  /** Does it on the UI thread, and waits for what it answers. */
  protected static <T> T onUi(Callable<T> action) {
    try {
      return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(action));
    } catch (TimeoutException e) {
      throw new AssertionError("the UI thread did not answer", e);
    }
  }

  /** Does it on the UI thread, and waits until it is done and drawn. */
  protected static void doOnUi(Runnable action) {
    onUi(() -> {
      action.run();
      return "";
    });
    settle();
  }

  /** Waits until nothing is left to do on the UI thread. */
  protected static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
