package juyu.ui.till;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/**
 * Four by four large keys. They take no focus: whoever has a keyboard types, and Tab goes on to
 * what only the screen has.
 */
public final class Keypad extends GridPane {

  private static final int COLUMNS = 4;

  private final Texts texts;
  private final Map<KeypadKey, Button> buttons = new EnumMap<>(KeypadKey.class);
  private final Label won = Boxes.styled(new Label("₩"), "key-won");
  private final Label litres = Boxes.styled(new Label("L"), "key-litres");
  private final HBox wonOrLitres = Boxes.row(8, won, Boxes.styled(new Label("|"), "muted"), litres);
  private final Label times = new Label("×");
  private KeypadState state = KeypadState.IDLE;

  /**
   * @param typed gets digits, a point as ".", never an empty text
   * @param pressed gets the other keys
   */
  public Keypad(Texts texts, Consumer<String> typed, Consumer<KeypadKey> pressed) {
    this.texts = texts;
    getStyleClass().addAll("keypad", "gap-8");
    wonOrLitres.setAlignment(javafx.geometry.Pos.CENTER);
    for (KeypadKey key : KeypadKey.values()) {
      Button button = button(key);
      button.setOnAction(event -> {
        if (key.isDigits()) {
          typed.accept(digitsOf(key));
        } else {
          pressed.accept(key);
        }
      });
      buttons.put(key, button);
      add(button, key.ordinal() % COLUMNS, key.ordinal() / COLUMNS);
    }
    show(state);
  }

  private Button button(KeypadKey key) {
    Button button = Boxes.styled(new Button(), "till-key", key.isDigits() ? "digit" : "function");
    button.setFocusTraversable(false);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    switch (key) {
      case ERASE -> {
        button.setGraphic(Icon.of(MaterialDesignB.BACKSPACE_OUTLINE, Icon.LARGE));
        button.accessibleTextProperty().bind(texts.bind("till.key.erase"));
      }
      case CLEAR -> button.textProperty().bind(texts.bind("till.key.clear"));
      case ENTER -> button.textProperty().bind(texts.bind("till.key.enter"));
      case SWITCH -> button.setGraphic(wonOrLitres);
      default -> button.setText(key.digits());
    }
    return button;
  }

  private String digitsOf(KeypadKey key) {
    return key == KeypadKey.TRIPLE_ZERO && state.point() ? "." : key.digits();
  }

  /** Enables what can be done, and disables the rest in its place. */
  public void show(KeypadState now) {
    state = now;
    at(KeypadKey.ERASE).setDisable(!now.erase());
    at(KeypadKey.CLEAR).setDisable(!now.clear());
    at(KeypadKey.ENTER).setDisable(!now.enter());
    at(KeypadKey.TRIPLE_ZERO).setText(digitsOf(KeypadKey.TRIPLE_ZERO));
    showMiddle(now.middle());
  }

  private void showMiddle(KeypadState.Middle middle) {
    Button key = at(KeypadKey.SWITCH);
    Node graphic = middle == KeypadState.Middle.TIMES ? times : wonOrLitres;
    key.setGraphic(graphic);
    key.setDisable(middle == KeypadState.Middle.NOTHING);
    mark(won, middle == KeypadState.Middle.WON);
    mark(litres, middle == KeypadState.Middle.LITRES);
    key.accessibleTextProperty().unbind();
    key.accessibleTextProperty()
        .bind(
            texts.bind(
                middle == KeypadState.Middle.TIMES ? "till.key.times" : "till.key.won-or-litres"));
  }

  private static void mark(Label label, boolean chosen) {
    label.getStyleClass().removeAll("chosen", "muted");
    label.getStyleClass().add(chosen ? "chosen" : "muted");
  }

  private Button at(KeypadKey key) {
    Button button = buttons.get(key);
    if (button == null) {
      throw new IllegalStateException("no key " + key);
    }
    return button;
  }
}
