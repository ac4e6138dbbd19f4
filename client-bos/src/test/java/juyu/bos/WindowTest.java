package juyu.bos;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import juyu.bos.world.Life;
import juyu.bos.world.Town;
import juyu.ui.Preferences;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The real window on a station that runs with head office and a till: one town for a class. */
abstract class WindowTest extends UiTest {

  static final String MANAGER = "Lee Jeongmin";

  static Town town;
  static Life life;

  Stage stage;
  Desktop desktop;
  BosWindow window;

  /** A morning: stock in the tanks, a tanker on its way, two sales and one of them cancelled. */
  @BeforeAll
  static void startTown() {
    town = new Town(1, Town.NOW.minus(Duration.ofHours(4)));
    town.startStation();
    town.startTill(1);
    life = new Life(town).opens().stocked().manager(MANAGER);
    life.opensShift(1, "Kim Hana", "1111");
    life.sellsFuel(1, "CD1001", 50_000, false);
    life.cancels(1, life.sells(1, "CF2001", 1, 4_500, true), "changed her mind");
    life.ordersAndShips("CD1002", 20_000, "91-4821", Duration.ofHours(2));
    town.clock().set(Town.NOW);
  }

  @AfterAll
  static void closeTown() {
    town.close();
  }

  @AfterEach
  void closeWindow() {
    doOnUi(stage::close);
  }

  void open(Language language) {
    Preferences preferences = Preferences.in(town.stationFolder(), "bos");
    preferences.set("language", language.locale().toLanguageTag());
    preferences.set("width", "1000");
    preferences.set("height", "1000");
    stage = onUi(WindowTest::atTheCorner);
    window =
        onUi(() ->
            BosWindow.open(
                stage,
                town.stationFolder(),
                town.clock().getZone(),
                town.clock(),
                town::station,
                () -> {}));
    desktop = new Desktop(stage);
    desktop.await("the sign-in form", () -> desktop.inputs().size() == 2);
  }

  /** A screen without a display is no larger than the window. */
  private static Stage atTheCorner() {
    Stage made = new Stage();
    made.setX(0);
    made.setY(0);
    return made;
  }

  /** Opens the window in English and signs the manager in. */
  void openAndSignIn() {
    open(Language.ENGLISH);
    signIn();
  }

  void signIn() {
    doOnUi(() -> {
      desktop.inputs().get(0).setText(MANAGER);
      desktop.inputs().get(1).setText(Town.PASSWORD);
    });
    desktop.pressDefault();
    desktop.await("the rail", () -> !stage.getScene().getRoot().lookupAll(".rail-item").isEmpty());
  }

  /** Goes to a screen and waits until it has what it shows. */
  void go(String screen) {
    doOnUi(() -> {
      window.frame().sheet().close();
      window.frame().go(screen);
    });
    loaded();
  }

  void loaded() {
    desktop.await(
        "no skeleton", () -> desktop.all().noneMatch(n -> n.getStyleClass().contains("skeleton")));
  }

  // --- by hand ---

  void key(KeyCode... keys) {
    push(keys);
    settle();
  }

  /** Clicks the button with this beginning of its words. */
  void click(String beginning) {
    desktop.await(
        "button '" + beginning + "'",
        () -> desktop.button(beginning).filter(button -> !button.isDisabled()).isPresent());
    click(onUi(() -> desktop.button(beginning).orElseThrow()));
  }

  void click(Node node) {
    clickOn(node);
    settle();
  }

  /** Clicks the input with this name and types into it. */
  void fill(String name, String text) {
    desktop.await("input '" + name + "'", () -> desktop.input(name).isPresent());
    TextInputControl input = onUi(() -> desktop.input(name).orElseThrow());
    clickOn(input);
    desktop.await("the cursor in '" + name + "'", input::isFocused);
    key(KeyCode.CONTROL, KeyCode.A);
    write(text);
    settle();
  }

  /** Waits until the cursor is in an input. */
  void awaitCursor() {
    desktop.await("a cursor", () -> stage.getScene().getFocusOwner() instanceof TextInputControl);
  }

  List<String> words() {
    return onUi(desktop::words);
  }
}
