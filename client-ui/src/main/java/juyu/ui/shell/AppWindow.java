package juyu.ui.shell;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import juyu.ui.Preferences;
import juyu.ui.Ui;
import juyu.ui.api.Failure;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;

/** A window on the desk: its scene, its icon and title, and where it was last time. */
public final class AppWindow {

  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 400;
  private static final Duration ICON_LATER = Duration.ofSeconds(1);

  private final Stage stage;
  private final Preferences preferences;
  private final Work work;
  private final Product product;

  /** Puts the frame into the stage, which is shown by {@link #show}. */
  public AppWindow(Ui ui, Stage stage, Product product, Frame frame) {
    this.stage = stage;
    this.preferences = ui.preferences();
    this.work = ui.work();
    this.product = product;
    Scene scene = new Scene(frame);
    ui.theme().dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(ui.texts().bind("product." + product.word() + ".window"));
    stage.setOnHiding(event -> remember());
    UiThread.whenBroken(thrown -> say(Failure.of(thrown, ui.texts()), ui, frame));
  }

  /** A mistake of ours: the person gets the code under which the log has it, and goes on. */
  private static void say(Failure failure, Ui ui, Frame frame) {
    frame.toasts().failed(ui.texts().bind(() -> failure.detail() + " " + failure.next()));
  }

  /** As above, and the title says which node it is. */
  public AppWindow titled(ObservableValue<String> title) {
    stage.titleProperty().bind(title);
    return this;
  }

  /**
   * Opens it where it was, or in the middle. Its icon is drawn afterwards: a person waits for the
   * window, not for that.
   */
  public void show() {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(SMALLEST_WIDTH, room.getWidth()));
    stage.setMinHeight(Math.min(SMALLEST_HEIGHT, room.getHeight()));
    stage.setWidth(fit("width", 1366, room.getWidth()));
    stage.setHeight(fit("height", 768, room.getHeight()));
    preferences.number("x").filter(x -> isOnAScreen(x, room)).ifPresent(stage::setX);
    preferences.number("y").filter(y -> y >= 0 && y < room.getMaxY()).ifPresent(stage::setY);
    stage.setMaximized(preferences.get("maximized").filter("true"::equals).isPresent());
    stage.show();
    work.later(ICON_LATER, () -> stage.getIcons().setAll(WindowIcon.of(product)));
  }

  private static boolean isOnAScreen(int x, Rectangle2D room) {
    return x >= room.getMinX() && x < room.getMaxX() - SMALLEST_WIDTH / 2;
  }

  private double fit(String key, int otherwise, double room) {
    return Math.min(preferences.number(key).orElse(otherwise), room);
  }

  private void remember() {
    preferences.set("maximized", Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      preferences.set("width", whole(stage.getWidth()));
      preferences.set("height", whole(stage.getHeight()));
      preferences.set("x", whole(stage.getX()));
      preferences.set("y", whole(stage.getY()));
    }
  }

  private static String whole(double size) {
    return Long.toString(Math.round(size));
  }
}
