package juyu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.Follow;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A label, an input below it, and a hint or what is wrong below that. */
public final class FormField extends VBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Ui ui;
  private final Region control;
  private final StackPane place;
  private final Label hint = Boxes.styled(new Label(), "text-12", "muted", "hint");
  private final Label error = Boxes.styled(new Label(), "text-12", "danger", "error");

  private FormField(Ui ui, ObservableValue<String> label, Region control, Node shown) {
    this.ui = ui;
    this.control = control;
    this.place = new StackPane(shown);
    getStyleClass().add("form-field");
    Label above = Words.label(label, "text-12", "medium", "field-label");
    above.setLabelFor(control);
    above.setMnemonicParsing(true);
    control.accessibleTextProperty().bind(label.map(FormField::withoutMnemonic));
    error.setGraphic(Icon.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE, 14));
    List.of(hint, error).forEach(FormField::below);
    getChildren().setAll(above, place, hint, error);
  }

  private static void below(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.managedProperty().bind(label.visibleProperty());
    label.setVisible(false);
  }

  private static String withoutMnemonic(String label) {
    return label.replace("_", "");
  }

  /** One line of words or a number. */
  public static FormField of(Ui ui, ObservableValue<String> label, Field<?> field) {
    return typed(ui, label, field, new TextField());
  }

  /** A password: dots. */
  public static FormField secret(Ui ui, ObservableValue<String> label, Field<?> field) {
    return typed(ui, label, field, new PasswordField());
  }

  /** Several lines. */
  public static FormField lines(Ui ui, ObservableValue<String> label, Field<?> field, int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    return typed(ui, label, field, area);
  }

  /**
   * One of several.
   *
   * @param words what a value is called
   */
  public static <T> FormField choice(
      Ui ui,
      ObservableValue<String> label,
      List<T> values,
      ObjectProperty<T> choice,
      Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setCellFactory(list -> new ChoiceCell<>(ui, words));
    box.setButtonCell(new ChoiceCell<>(ui, words));
    box.valueProperty().bindBidirectional(choice);
    return around(ui, label, Boxes.grow(box));
  }

  /** One of many: what fits to what is typed is listed below. */
  public static <T> FormField picker(
      Ui ui, ObservableValue<String> label, Field<T> field, Choices<T> choices) {
    TextField input = new TextField();
    return typed(ui, label, field, input, new Picker<>(field, choices, input));
  }

  /** Any other input, such as a segmented control; the API's errors of it stand beside the form. */
  public static FormField around(Ui ui, ObservableValue<String> label, Region input) {
    return new FormField(ui, label, input, input);
  }

  private static FormField typed(
      Ui ui, ObservableValue<String> label, Field<?> field, TextInputControl control) {
    return typed(ui, label, field, control, Boxes.grow(control));
  }

  private static FormField typed(
      Ui ui, ObservableValue<String> label, Field<?> field, TextInputControl control, Node shown) {
    control.textProperty().bindBidirectional(field.input());
    control.disableProperty().bind(field.enabled().not());
    control
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            field.tidy();
          }
        });
    if (field.isNumber()) {
      control.getStyleClass().add("number");
    }
    FormField view = new FormField(ui, label, control, shown);
    view.showErrorOf(field);
    return view;
  }

  private void showErrorOf(Field<?> field) {
    error
        .textProperty()
        .bind(
            ui.texts()
                .bind(
                    () -> field.error().get().map(said -> said.apply(ui.texts())).orElse(""),
                    field.error()));
    field.error().subscribe(this::mark);
    control.setUserData(field);
  }

  private void mark(Optional<Function<Texts, String>> problem) {
    control.pseudoClassStateChanged(ERROR, problem.isPresent());
    error.setVisible(problem.isPresent());
    hint.setVisible(problem.isEmpty() && hint.textProperty().isBound());
    control.setAccessibleHelp(problem.map(said -> said.apply(ui.texts())).orElse(null));
  }

  /** A line below it that helps to fill it in. */
  public FormField hint(ObservableValue<String> words) {
    hint.textProperty().bind(words);
    hint.setVisible(!error.isVisible());
    return this;
  }

  /** What to type, while nothing is. */
  public FormField prompt(ObservableValue<String> words) {
    if (control instanceof TextInputControl input) {
      input.promptTextProperty().bind(words);
    }
    return this;
  }

  /** A unit inside the input, at its right: L, mm, ₩. */
  public FormField unit(String unit) {
    return unit(new SimpleObjectProperty<>(unit));
  }

  /** As above, a unit that depends on something else. */
  public FormField unit(ObservableValue<String> unit) {
    Label label = Words.data(unit, "muted", "input-unit");
    label.setMouseTransparent(true);
    StackPane.setAlignment(label, Pos.CENTER_RIGHT);
    place.getChildren().setAll(control, label);
    Follow.whileShown(
        this,
        unit,
        now -> control.setStyle("-fx-padding: 0 %dpx 0 11px;".formatted(20 + 8 * now.length())));
    return this;
  }

  /** The larger size of receiving and of the till: {@code tall} (44) or {@code till} (48). */
  public FormField size(String styleClass) {
    control.getStyleClass().add(styleClass);
    return this;
  }

  /** The input itself. */
  public Region control() {
    return control;
  }

  /** The field of a control of such a form field. */
  static Optional<Field<?>> fieldOf(Node node) {
    return node.getUserData() instanceof Field<?> field ? Optional.of(field) : Optional.empty();
  }
}
