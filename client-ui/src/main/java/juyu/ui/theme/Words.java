package juyu.ui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/** Labels and buttons whose words follow the language. */
public final class Words {

  private Words() {}

  /** Words from a bundle. */
  public static Label label(ObservableValue<String> words, String... classes) {
    return said(Boxes.styled(new Label(), classes), words);
  }

  /** What comes from a record, not from a bundle: names, codes, figures. */
  public static Label data(String words, String... classes) {
    Label label = Boxes.styled(new Label(words), classes);
    label.getStyleClass().add("data");
    return label;
  }

  /** As above, of what may change. */
  public static Label data(ObservableValue<String> words, String... classes) {
    Label label = label(words, classes);
    label.getStyleClass().add("data");
    return label;
  }

  /** Words that may take several lines. */
  public static Label paragraph(ObservableValue<String> words, String... classes) {
    Label label = label(words, classes);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /**
   * A button; words with an underscore have a mnemonic.
   *
   * @param classes such as {@code primary} (one on a screen), {@code destructive}, {@code link},
   *     {@code tall}
   */
  public static Button button(ObservableValue<String> words, Runnable action, String... classes) {
    Button button = said(Boxes.styled(new Button(), classes), words);
    button.setMnemonicParsing(true);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with a picture before its words. */
  public static Button button(
      Ikon icon, ObservableValue<String> words, Runnable action, String... classes) {
    Button button = button(words, action, classes);
    button.setGraphic(Icon.of(icon));
    return button;
  }

  /** A button with a picture only; its words are a tip, and what a screen reader says. */
  public static Button iconButton(Ikon icon, ObservableValue<String> words, Runnable action) {
    Button button = Boxes.styled(new Button(), "plain", "icon-only");
    button.setGraphic(Icon.of(icon));
    button.setOnAction(event -> action.run());
    named(button, words);
    return button;
  }

  /** Gives a control without words its name: a tip, and what a screen reader says. */
  public static void named(Node node, ObservableValue<String> words) {
    node.accessibleTextProperty().bind(words);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words);
    Tooltip.install(node, tip);
  }

  private static <L extends Labeled> L said(L labeled, ObservableValue<String> words) {
    labeled.textProperty().bind(words);
    return labeled;
  }
}
