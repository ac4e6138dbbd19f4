package juyu.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Details beside the screen, instead of a dialog over it. One at a time; Esc closes it and gives
 * the focus back to where it was.
 */
public final class SideSheet extends VBox {

  /** For lists and short forms. */
  public static final double NARROW = 480;

  /** For tables. */
  public static final double WIDE = 560;

  private final Button close;
  private final HBox head = Boxes.row(12);
  private final ScrollPane scroll = new ScrollPane();
  private final VBox foot = new VBox();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private @Nullable Node before;
  private Runnable closed = () -> {};
  private String name = "";

  SideSheet(Ui ui) {
    getStyleClass().add("side-sheet");
    close = Words.iconButton(MaterialDesignC.CLOSE, ui.texts().bind("shell.close"), this::close);
    head.getStyleClass().add("sheet-head");
    scroll.setFitToWidth(true);
    foot.getStyleClass().add("sheet-foot");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll, foot);
    setAccessibleRole(AccessibleRole.DIALOG);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  /** Shows it in place of what the sheet held. */
  public void open(ObservableValue<String> title, Node body, double width) {
    open(Words.label(title, "text-20", "semibold"), body, Optional.empty(), width, () -> {});
    name = title.getValue();
  }

  /** Whether it was opened with this title. */
  boolean holds(String title) {
    return name.equals(title);
  }

  /**
   * Shows it in place of what the sheet held.
   *
   * @param title what stands at its top, such as a name with its status
   * @param actions what stays at its bottom while the body scrolls
   * @param whenClosed called once, however it is closed
   */
  public void open(
      Node title, Node body, Optional<Node> actions, double width, Runnable whenClosed) {
    if (open.get()) {
      closed.run();
    } else {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    closed = whenClosed;
    name = "";
    head.getChildren().setAll(title, Boxes.spacer(), close);
    scroll.setContent(body);
    scroll.setVvalue(0);
    foot.getChildren().setAll(actions.stream().toList());
    foot.setVisible(actions.isPresent());
    foot.setManaged(actions.isPresent());
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    open.set(true);
    UiThread.later(this::begin);
  }

  /** A form begins in its first input. */
  private void begin() {
    scroll.applyCss();
    Node first = scroll.lookup(".form .text-input");
    if (first == null) {
      close.requestFocus();
    } else {
      first.requestFocus();
    }
  }

  /** Nothing happens if it is not open. */
  public void close() {
    if (!open.get()) {
      return;
    }
    open.set(false);
    closed.run();
    closed = () -> {};
    scroll.setContent(null);
    if (before != null) {
      before.requestFocus();
    }
    before = null;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }
}
