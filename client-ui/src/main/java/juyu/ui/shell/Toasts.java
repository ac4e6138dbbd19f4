package juyu.ui.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.Running;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Says what was done, over the screen, and goes away by itself; some can be undone meanwhile. */
public final class Toasts extends VBox {

  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final int MOST = 3;

  private final Ui ui;

  Toasts(Ui ui) {
    this.ui = ui;
    getStyleClass().addAll("toasts", "gap-8");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setFillWidth(false);
  }

  /** Something is done. */
  public void done(ObservableValue<String> words) {
    show(MaterialDesignC.CHECK_CIRCLE_OUTLINE, words, Optional.empty());
  }

  /** Something is done, and can be taken back for as long as the toast is there. */
  public void done(ObservableValue<String> words, Runnable undo) {
    show(MaterialDesignC.CHECK_CIRCLE_OUTLINE, words, Optional.of(undo));
  }

  /** Something did not work where no field is to blame. */
  public void failed(ObservableValue<String> words) {
    show(MaterialDesignA.ALERT_CIRCLE_OUTLINE, words, Optional.empty());
  }

  private void show(Ikon icon, ObservableValue<String> words, Optional<Runnable> undo) {
    HBox toast = Boxes.row(12, Icon.of(icon), Words.paragraph(words, "medium"));
    toast.getStyleClass().add("toast");
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.accessibleTextProperty().bind(words);
    Running end = ui.work().later(undo.isPresent() ? LONG : SHORT, () -> remove(toast));
    undo.ifPresent(action ->
        toast
            .getChildren()
            .add(
                Words.button(
                    ui.texts().bind("shell.undo"),
                    () -> {
                      end.cancel();
                      remove(toast);
                      action.run();
                    },
                    "link",
                    "small")));
    getChildren().add(toast);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
  }

  private void remove(HBox toast) {
    getChildren().remove(toast);
  }
}
