package juyu.pos;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import juyu.model.people.Role;
import juyu.model.sale.SaleResource;
import juyu.pos.sale.SaleState;
import juyu.pos.testing.LoneTill;
import juyu.ui.Preferences;
import juyu.ui.testing.UiTest;
import juyu.ui.till.ProductTile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The real window on a till that really sells, used by hand: keyboard, or mouse for a finger. */
abstract class WindowTest extends UiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  LoneTill till;
  UUID hana;
  UUID manager;
  PosWindow window;

  @BeforeEach
  void openWindow() {
    till = startTill();
    hana = till.person("Kim Hana", Role.CASHIER);
    manager = till.person("Park Sojang", Role.MANAGER);
    Preferences.in(till.folder(), "pos").set("language", language());
    window = onUi(() -> open(till::node));
    eventually("the till is open", () -> window.desk() != null);
    settle();
  }

  LoneTill startTill() {
    return new LoneTill(folder.resolve("chain"), Clock.systemUTC());
  }

  /** What the window speaks. */
  String language() {
    return "en";
  }

  PosWindow open(Callable<juyu.till.TillNode> start) {
    return PosWindow.open(new Stage(), till.folder(), Clock.systemUTC(), start, closed -> {});
  }

  @AfterEach
  void closeWindow() {
    doOnUi(() -> window.stage().hide());
    till.close();
  }

  // ---- looking ----

  static void eventually(String what, Callable<Boolean> holds) {
    await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> onUi(holds));
    settle();
  }

  PosViewModel model() {
    return Optional.ofNullable(window.desk()).orElseThrow().model();
  }

  SaleState sale() {
    return onUi(() -> model().sale().state().get());
  }

  Place place() {
    return onUi(() -> model().place().get());
  }

  void at(Place place) {
    eventually("the cashier is at " + place, () -> model().place().get() == place);
  }

  SaleResource result() {
    at(Place.RESULT);
    return onUi(() -> model().result().state().get().orElseThrow().sale());
  }

  Scene scene() {
    return window.stage().getScene();
  }

  // ---- by keyboard ----

  /** Types as a person does: with a pause after each key, so that it is no scan. */
  void keys(String characters) {
    for (char character : characters.toCharArray()) {
      switch (character) {
        case '*' -> type(KeyCode.MULTIPLY);
        case '+' -> push(KeyCode.SHIFT, KeyCode.EQUALS);
        case '-' -> type(KeyCode.MINUS);
        default -> type(KeyCode.getKeyCode(Character.toString(character)));
      }
      sleep(45);
    }
    settle();
  }

  void key(KeyCode code) {
    type(code);
    settle();
  }

  /** Types as a scanner does: all at once, and Enter behind it. */
  void scan(String code) {
    doOnUi(() -> Scanner.reads(scene(), code));
  }

  // ---- by touch ----

  /** Touches what shows these words. */
  void touch(String words) {
    touch(found("'%s'".formatted(words), () -> labelled(words)));
  }

  /** Touches a key of the keypad, or of the keys beside it. */
  void touchKeys(String... keys) {
    for (String key : keys) {
      touch(found("the key " + key, () -> key(key)));
    }
  }

  /** Touches the tile of a product. */
  void touchTile(String name) {
    touch(
        found(
            "the tile " + name,
            () ->
                all(ProductTile.class)
                    .filter(tile -> tile.getAccessibleText().startsWith(name))
                    .filter(WindowTest::isTouchable)
                    .findFirst()));
  }

  private void touch(Node node) {
    clickOn(node);
    settle();
  }

  Node found(String what, Supplier<Optional<? extends Node>> search) {
    eventually(what + " can be touched", () -> search.get().isPresent());
    return onUi(() -> search.get().orElseThrow());
  }

  Optional<? extends Node> labelled(String words) {
    return all(Labeled.class)
        .filter(label -> words.equals(label.getText()))
        .filter(WindowTest::isTouchable)
        .findFirst();
  }

  private Optional<? extends Node> key(String key) {
    return all(Button.class)
        .filter(button -> button.getStyleClass().contains("till-key"))
        .filter(button -> key.equals(button.getText()))
        .filter(WindowTest::isTouchable)
        .findFirst();
  }

  <N extends Node> Stream<N> all(Class<N> kind) {
    return below(scene().getRoot()).filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(WindowTest::below))
        : Stream.of(node);
  }

  static boolean isTouchable(Node node) {
    return isShown(node) && !node.isDisabled();
  }

  static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }
}
