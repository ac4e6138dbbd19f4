package juyu.bos.form;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.api.Failure;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** An input with its label above, its hint below, and in the hint's place what is wrong with it. */
public final class Field extends VBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Node input;
  private String before = "";
  private final Label hint = Boxes.styled(new Label(), "text-12", "muted");
  private final Label problem = Boxes.styled(new Label(), "text-12", "danger");

  private Field(ObservableValue<String> label, Node input, Node shown) {
    this.input = input;
    getStyleClass().add("gap-4");
    Label above = Words.label(label, "text-12", "medium", "muted");
    above.setLabelFor(input);
    input.accessibleTextProperty().bind(label);
    hint.setWrapText(true);
    problem.setWrapText(true);
    problem.setGraphic(Icon.small(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
    Stream.of(hint, problem)
        .forEach(line -> {
          line.managedProperty().bind(line.visibleProperty());
          line.setVisible(false);
          line.setMinHeight(Label.USE_PREF_SIZE);
        });
    getChildren().setAll(above, shown, hint, problem);
  }

  /** Any input. */
  public static Field of(ObservableValue<String> label, Node input) {
    return new Field(label, input, input);
  }

  /** A line of text. */
  public static Field text(ObservableValue<String> label, StringProperty value) {
    TextField input = new TextField();
    input.textProperty().bindBidirectional(value);
    return new Field(label, input, input);
  }

  /** A line that nobody may read. */
  public static Field secret(ObservableValue<String> label, StringProperty value) {
    PasswordField input = new PasswordField();
    input.textProperty().bindBidirectional(value);
    return new Field(label, input, input);
  }

  /** A figure, at the right, with its unit. */
  public static Field number(
      ObservableValue<String> label, StringProperty value, ObservableValue<String> unit) {
    TextField input = Boxes.styled(new TextField(), "number", "tall", "with-unit");
    input.textProperty().bindBidirectional(value);
    Label behind = Words.label(unit, "muted");
    behind.setMouseTransparent(true);
    HBox end = Boxes.row(0, Boxes.spacer(), behind);
    end.setMouseTransparent(true);
    end.getStyleClass().add("input-unit");
    return new Field(label, input, new StackPane(input, end));
  }

  /** Says more, while nothing is wrong. */
  public Field hint(ObservableValue<String> words) {
    hint.textProperty().bind(words);
    hint.setVisible(!problem.isVisible());
    return this;
  }

  /**
   * Says what the station said of it.
   *
   * @param names the input's names in the API
   */
  public Field failing(ObservableValue<Optional<Failure>> failure, String... names) {
    failure.subscribe(now -> show(now.flatMap(why -> about(why, names))));
    return this;
  }

  /** Says what is wrong as long as something is. */
  public Field wrong(ObservableValue<Optional<String>> words) {
    words.subscribe(this::show);
    return this;
  }

  private static Optional<String> about(Failure why, String... names) {
    return Stream.of(names).flatMap(name -> why.about(name).stream()).findFirst();
  }

  private void show(Optional<String> words) {
    problem.setText(words.orElse(""));
    problem.setVisible(words.isPresent());
    hint.setVisible(words.isEmpty() && hint.textProperty().isBound());
    input.pseudoClassStateChanged(ERROR, words.isPresent());
    words.ifPresent(said -> input.requestFocus());
  }

  /** What is there now is what {@link #isTouched} compares with. */
  void remember() {
    before = text();
  }

  boolean isTouched() {
    return !before.equals(text());
  }

  private String text() {
    return switch (input) {
      case TextInputControl typed -> typed.getText();
      case ProductPicker picker -> picker.search().getText();
      default -> "";
    };
  }

  /** The input itself. */
  public Node input() {
    return input;
  }

  /** Puts the cursor there and selects what is there. */
  public void begin() {
    switch (input) {
      case TextInputControl text -> {
        text.requestFocus();
        text.selectAll();
      }
      case ProductPicker picker -> picker.search().requestFocus();
      default -> input.requestFocus();
    }
  }
}
