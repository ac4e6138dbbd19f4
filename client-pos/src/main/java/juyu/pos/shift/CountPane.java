package juyu.pos.shift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.model.value.Money;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.EntryDisplay;
import juyu.ui.till.Keypad;
import juyu.ui.till.KeypadKey;
import juyu.ui.till.KeypadState;

/** The blind count of the drawer: notes and coins, or one sum. */
final class CountPane extends HBox {

  private final Ui ui;
  private final ShiftViewModel model;
  private final Wording wording;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final VBox table = Boxes.column(4);
  private final SegmentedControl<Boolean> way;
  private final EntryDisplay entry = new EntryDisplay();
  private final Keypad keypad;
  private final TextField note = Boxes.styled(new TextField(), "till");
  private final Button close;

  CountPane(Ui ui, ShiftViewModel model) {
    this.ui = ui;
    this.model = model;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.keypad = new Keypad(ui.texts(), model::digit, this::pressed);
    this.way =
        new SegmentedControl<>(
            List.of(
                new Choice<>(false, ui.texts().bind("shift.count.by-note")),
                new Choice<>(true, ui.texts().bind("shift.count.by-sum"))));
    way.getStyleClass().add("category-tabs");
    way.chosen().addListener((property, old, now) -> model.countBySum(now));
    note.promptTextProperty().bind(ui.texts().bind("shift.count.note"));
    note.accessibleTextProperty().bind(ui.texts().bind("shift.count.note"));
    note.textProperty()
        .addListener((property, old, now) -> {
          if (note.isFocused()) {
            model.note(now);
          }
        });
    this.close = Words.button(ui.texts().bind("shift.close"), model::close, "primary", "till");
    close.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("till-screen");
    getChildren().addAll(left(), right());
  }

  private Node left() {
    VBox left =
        Boxes.column(
            16,
            Words.label(ui.texts().bind("shift.count.title"), "text-28", "bold"),
            Words.paragraph(ui.texts().bind("shift.count.hint"), "text-16", "muted"),
            way,
            table);
    left.getStyleClass().add("pad-24");
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }

  private Node right() {
    Button back = Words.button(ui.texts().bind("shift.count.back"), model::back, "till");
    back.setMaxWidth(Double.MAX_VALUE);
    VBox right = Boxes.column(12, entry, keypad, note, Boxes.spacer(), close, back);
    right.getStyleClass().addAll("till-keys", "sales-side");
    return right;
  }

  private void pressed(KeypadKey key) {
    switch (key) {
      case ERASE -> model.erase();
      case CLEAR -> model.clear();
      case ENTER -> model.focusBeside(1);
      default -> {
        // digits come another way, and there is nothing to switch
      }
    }
  }

  void show(ShiftState state) {
    ShiftState.Count count = state.count();
    way.chosen().set(count.isBySum());
    table.setVisible(!count.isBySum());
    count.rows().forEach(row -> row(row.denomination()).show(row, state));
    entry.show(entryOf(state));
    boolean typed = !digits(state).isEmpty();
    keypad.show(new KeypadState(typed, typed, !count.isBySum(), KeypadState.Middle.NOTHING, false));
    if (!note.getText().equals(state.note())) {
      note.setText(state.note());
    }
    close.textProperty().unbind();
    close.setText(ui.texts().text("shift.close.do", ui.formats().won(count.total())));
    close.setDisable(!state.canClose());
  }

  private Row row(int denomination) {
    return rows.computeIfAbsent(
        denomination,
        d -> {
          Row row = new Row(d);
          table.getChildren().add(row);
          return row;
        });
  }

  private static String digits(ShiftState state) {
    return state
        .focus()
        .flatMap(
            d -> state.count().rows().stream().filter(row -> row.denomination() == d).findFirst())
        .map(ShiftState.Count.Row::typed)
        .orElse(state.focus().isPresent() ? "" : state.count().sum());
  }

  private EntryDisplay.Entry entryOf(ShiftState state) {
    String digits = digits(state);
    String meaning =
        state
            .focus()
            .map(d -> ui.texts().text("shift.count.of", ui.formats().count(d)))
            .orElseGet(() -> ui.texts().text("shift.count.sum"));
    String grouped = ui.formats().count(digits.isEmpty() ? 0 : Long.parseLong(digits));
    return new EntryDisplay.Entry(
        meaning,
        state
            .said()
            .map(wording::of)
            .orElseGet(() ->
                ui.texts().text("shift.count.total", ui.formats().won(state.count().total()))),
        state.said().isPresent() ? Tone.DANGER : Tone.MUTED,
        state.focus().isPresent() ? "×" : "₩",
        grouped,
        "",
        !digits.isEmpty());
  }

  /** One denomination to touch. */
  private final class Row extends ToggleButton {

    private final Label pieces = Boxes.styled(new Label(), "text-20", "semibold", "data");
    private final Label amount = Boxes.styled(new Label(), "text-16", "muted", "data");

    Row(int denomination) {
      Label won = Words.data(ui.formats().won(Money.of(denomination)), "text-16", "medium");
      won.setMinWidth(96);
      pieces.setMinWidth(96);
      HBox content = Boxes.row(16, won, Words.data("×", "muted"), pieces, Boxes.spacer(), amount);
      content.prefWidthProperty().bind(widthProperty().subtract(34));
      getStyleClass().add("count-row");
      setGraphic(content);
      setMaxWidth(Double.MAX_VALUE);
      setAccessibleText(Integer.toString(denomination));
      setOnAction(event -> {
        model.focus(denomination);
        setSelected(true);
      });
    }

    void show(ShiftState.Count.Row row, ShiftState state) {
      pieces.setText(row.typed().isEmpty() ? "–" : row.typed());
      amount.setText(ui.formats().won(row.amount()));
      setSelected(state.focus().filter(d -> d == row.denomination()).isPresent());
    }
  }
}
