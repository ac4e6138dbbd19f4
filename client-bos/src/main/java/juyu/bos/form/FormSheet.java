package juyu.bos.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.ui.api.Failure;
import juyu.ui.fx.UiThread;
import juyu.ui.parts.ConsequenceList;
import juyu.ui.parts.ConsequenceList.Consequence;
import juyu.ui.shell.SideSheet;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/**
 * A form in the sheet beside a screen: fields, what will happen, and one button that says what it
 * does. Enter sends it, Esc leaves it.
 */
public final class FormSheet {

  private final Desk desk;
  private final ObservableValue<String> title;
  private final VBox body = Boxes.column(16);
  private final Button send = Boxes.styled(new Button(), "primary", "tall");
  private final VBox foot = Boxes.column(12);
  private final List<Field> fields = new ArrayList<>();
  private boolean asking;

  private FormSheet(Desk desk, ObservableValue<String> title) {
    this.desk = desk;
    this.title = title;
    body.getStyleClass().add("sheet-body");
    body.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    body.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    foot.getChildren().setAll(send);
    send.setMaxWidth(Double.MAX_VALUE);
  }

  public static FormSheet of(Desk desk, ObservableValue<String> title) {
    return new FormSheet(desk, title);
  }

  /** One field below the other. */
  public FormSheet fields(Field... more) {
    body.getChildren().addAll(more);
    fields.addAll(List.of(more));
    return this;
  }

  /** Anything else. */
  public FormSheet part(Node node) {
    body.getChildren().add(node);
    return this;
  }

  /** What will happen. */
  public FormSheet consequences(ObservableValue<List<Consequence>> consequences) {
    ConsequenceList list = new ConsequenceList(desk.words("form.consequences"));
    list.managedProperty().bind(list.visibleProperty());
    consequences.subscribe(now -> {
      list.show(now);
      list.setVisible(!now.isEmpty());
    });
    body.getChildren().add(list);
    return this;
  }

  /**
   * What the station said of the last try, where no field is to blame.
   *
   * @param named the fields that say it themselves
   */
  public FormSheet failing(ObservableValue<Optional<Failure>> failure, String... named) {
    body.getChildren().add(new FailureNotice(failure, named));
    return this;
  }

  /** The one button. */
  public FormSheet send(
      ObservableValue<String> words,
      ObservableValue<Boolean> possible,
      ObservableValue<Boolean> underWay,
      Runnable action) {
    send.textProperty().bind(words);
    send.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !possible.getValue() || underWay.getValue(), possible, underWay));
    send.setOnAction(event -> action.run());
    return this;
  }

  /** The button does something that cannot be undone. */
  public FormSheet destructive() {
    send.getStyleClass().remove("primary");
    send.getStyleClass().add("destructive");
    return this;
  }

  /** Whether a person has entered something that leaving would lose. */
  private boolean isTouched() {
    return fields.stream().anyMatch(Field::isTouched);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isTouched() && !asking) {
      event.consume();
      ask();
    }
  }

  /** In place of the button: what would be lost is in sight above. */
  private void ask() {
    asking = true;
    Button keep = Words.button(desk.words("form.keep"), this::keep);
    foot.getChildren()
        .setAll(
            Words.label(desk.words("form.lose"), "medium"),
            Boxes.row(
                8, keep, Words.button(desk.words("form.discard"), this::close, "destructive")));
    keep.requestFocus();
  }

  private void keep() {
    asking = false;
    foot.getChildren().setAll(send);
    fields.stream().findFirst().ifPresent(Field::begin);
  }

  private void pressed(KeyEvent event) {
    boolean inArea = event.getTarget() instanceof TextArea;
    if (event.getCode() == KeyCode.ENTER && !inArea && !send.isDisabled()) {
      event.consume();
      send.fire();
    }
  }

  public void open() {
    fields.forEach(Field::remember);
    desk.frame()
        .sheet()
        .open(
            Words.label(title, "text-20", "semibold"),
            body,
            Optional.of(foot),
            SideSheet.NARROW,
            () -> {});
    UiThread.later(() -> UiThread.later(() -> fields.stream().findFirst().ifPresent(Field::begin)));
  }

  public void close() {
    desk.frame().sheet().close();
  }
}
