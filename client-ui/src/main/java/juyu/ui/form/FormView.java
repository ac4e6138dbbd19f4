package juyu.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.Follow;
import juyu.ui.fx.UiThread;
import juyu.ui.load.FailureView;
import juyu.ui.parts.ConsequenceList;
import juyu.ui.parts.ConsequenceList.Consequence;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/**
 * Fields one below the other, and the button that saves them. Enter saves (Ctrl+Enter in several
 * lines), Esc leaves, and asks first if something would be lost. The focus goes to what is wrong.
 */
public final class FormView extends VBox {

  private final Ui ui;
  private final Form form;
  private final Runnable save;
  private final Runnable leave;
  private final VBox beside = new VBox();
  private final VBox fields = Boxes.column(16);
  private final HBox actions = Boxes.row(8);
  private final Button saving;

  /**
   * @param words on the button that saves, with the amounts if it matters
   * @param save checks and sends, by {@link Form#send}
   * @param leave what Esc and the other button do
   */
  public FormView(Ui ui, Form form, ObservableValue<String> words, Runnable save, Runnable leave) {
    this.ui = ui;
    this.form = form;
    this.save = save;
    this.leave = leave;
    saving = Words.button(words, save, "primary");
    saving.disableProperty().bind(form.busy());
    getStyleClass().addAll("form", "gap-16");
    getChildren().setAll(fields, beside, actions);
    showActions();
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    form.failure().subscribe(this::showFailure);
    form.attention().subscribe(field -> field.ifPresent(this::focus));
  }

  /** More of the form: fields, or rows of them. */
  public FormView with(Node... parts) {
    fields.getChildren().addAll(parts);
    return this;
  }

  /** The button that saves, in its larger size. */
  public FormView tall() {
    saving.getStyleClass().add("tall");
    return this;
  }

  /** What will happen, said before; nothing is said while the list is empty. */
  public FormView consequences(ObservableValue<List<Consequence>> consequences) {
    ConsequenceList list = new ConsequenceList(ui.texts().bind("form.consequences"));
    list.managedProperty().bind(list.visibleProperty());
    Follow.whileShown(
        this,
        consequences,
        now -> {
          list.show(now);
          list.setVisible(!now.isEmpty());
        });
    return with(list);
  }

  /** The button does something that cannot be undone. */
  public FormView destructive() {
    saving.getStyleClass().remove("primary");
    saving.getStyleClass().add("destructive");
    return this;
  }

  private void showActions() {
    actions
        .getChildren()
        .setAll(saving, Words.button(ui.texts().bind("form.leave"), this::leave, "plain"));
  }

  private void key(KeyEvent event) {
    boolean chord = event.isShortcutDown() || !(event.getTarget() instanceof TextArea);
    if (event.getCode() == KeyCode.ENTER && chord && !(event.getTarget() instanceof Button)) {
      consumed(event, save);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      consumed(event, this::leave);
    }
  }

  private static void consumed(Event event, Runnable action) {
    event.consume();
    action.run();
  }

  private void leave() {
    if (form.changed()) {
      ask();
    } else {
      leave.run();
    }
  }

  /** In place of the buttons: what would be lost is in sight above. */
  private void ask() {
    Button keep = Words.button(ui.texts().bind("form.keep"), this::showActions);
    actions
        .getChildren()
        .setAll(
            Words.label(ui.texts().bind("form.lose"), "medium"),
            Boxes.spacer(),
            keep,
            Words.button(ui.texts().bind("form.discard"), leave, "destructive"));
    keep.requestFocus();
  }

  private void showFailure(Optional<juyu.ui.api.Failure> failure) {
    beside.getChildren().setAll(failure.map(FailureView::beside).stream().toList());
    beside.setManaged(failure.isPresent());
  }

  private void focus(Field<?> field) {
    UiThread.later(() ->
        fields.lookupAll(".form-field").stream()
            .map(node -> ((FormField) node).control())
            .filter(control -> FormField.fieldOf(control).filter(field::equals).isPresent())
            .findFirst()
            .ifPresent(Node::requestFocus));
  }
}
