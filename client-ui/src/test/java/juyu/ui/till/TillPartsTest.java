package juyu.ui.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.Work;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.testing.UiTest;
import juyu.ui.till.ProductTile.Tile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TillPartsTest extends UiTest {

  private final Work work = new BackgroundWork("till-test");
  private final List<String> heard = new ArrayList<>();
  private Ui ui;

  @BeforeEach
  void openUi() {
    ui = ui("ui", work);
  }

  @AfterEach
  void stopWork() {
    work.close();
  }

  private static BasketRow row(long key, boolean counts) {
    return new BasketRow(
        key, "Water", "", "2", "1,100", "2,200", counts ? "2" : "", counts, counts, "");
  }

  // --- the scanner
  // --------------------------------------------------------------------------------

  private TextField quantityWithScanner() {
    TextField quantity = onUi(TextField::new);
    show(ui, () -> new VBox(quantity));
    doOnUi(() -> {
      ScanFilter.on(
          quantity.getScene(),
          ScanSettings.USUAL,
          InstantSource.system(),
          work,
          code -> heard.add("scan " + code));
      quantity.setOnAction(event -> heard.add("enter " + quantity.getText()));
      quantity.requestFocus();
    });
    return quantity;
  }

  private static String textOf(TextField field) {
    return onUi(field::getText);
  }

  /** As a scanner does: all keys within a moment. */
  private static void scan(Node focus, String code) {
    doOnUi(() -> {
      for (char digit : code.toCharArray()) {
        key(focus, KeyCode.getKeyCode(Character.toString(digit)), Character.toString(digit));
      }
      key(focus, KeyCode.ENTER, "\r");
    });
  }

  private static void key(Node focus, KeyCode code, String character) {
    Event.fireEvent(
        focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", character, code, false, false, false, false));
    Event.fireEvent(
        focus,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    Event.fireEvent(
        focus,
        new KeyEvent(KeyEvent.KEY_RELEASED, "", character, code, false, false, false, false));
  }

  @Test
  void a_scan_never_lands_in_a_field() {
    TextField quantity = quantityWithScanner();
    scan(quantity, "8801234567893");
    await().untilAsserted(() -> assertThat(heard).containsExactly("scan 8801234567893"));
    assertThat(textOf(quantity)).isEmpty();
  }

  @Test
  void what_a_person_types_lands_where_the_focus_is() {
    TextField quantity = quantityWithScanner();
    for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2)) {
      type(digit);
      await().pollDelay(Duration.ofMillis(50)).until(() -> true);
    }
    await().untilAsserted(() -> assertThat(textOf(quantity)).isEqualTo("12"));
    type(KeyCode.BACK_SPACE);
    await().untilAsserted(() -> assertThat(textOf(quantity)).isEqualTo("1"));
    type(KeyCode.ENTER);
    await().untilAsserted(() -> assertThat(heard).containsExactly("enter 1"));
  }

  // --- the basket
  // ---------------------------------------------------------------------------------

  private BasketActions actions() {
    return new BasketActions(
        key -> heard.add("select " + key),
        key -> heard.add("less " + key),
        key -> heard.add("more " + key),
        key -> heard.add("remove " + key),
        List.of());
  }

  @Test
  void the_basket_works_by_the_keyboard_alone() {
    BasketList basket = show(ui, () -> new BasketList(ui.texts(), actions()));
    doOnUi(() -> basket.show(List.of(row(1, true), row(2, true)), BasketActions.NONE));
    doOnUi(() -> basket.lookup(".scroll-pane").requestFocus());
    type(KeyCode.UP);
    doOnUi(() -> basket.show(List.of(row(1, true), row(2, true)), 2));
    type(KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.UP, KeyCode.DELETE);
    assertThat(heard).containsExactly("select 2", "more 2", "less 2", "select 1", "remove 2");
  }

  @Test
  void a_touch_opens_a_line_and_a_second_one_closes_it() {
    BasketList basket = show(ui, () -> new BasketList(ui.texts(), actions()));
    doOnUi(() -> basket.show(List.of(row(7, true)), BasketActions.NONE));
    clickOn("Water");
    doOnUi(() -> basket.show(List.of(row(7, true)), 7));
    clickOn("Remove");
    clickOn("Water");
    assertThat(heard).containsExactly("select 7", "remove 7", "select 0");
  }

  @Test
  void a_line_keeps_its_node_while_its_figures_change() {
    BasketList basket = show(ui, () -> new BasketList(ui.texts(), actions()));
    doOnUi(() -> basket.show(List.of(row(7, true)), 7));
    Node before = onUi(() -> basket.lookup(".basket-line"));
    doOnUi(() ->
        basket.show(
            List.of(new BasketRow(7, "Water", "", "3", "1,100", "3,300", "3", true, true, "")), 7));
    assertThat(onUi(() -> basket.lookup(".basket-line"))).isSameAs(before);
  }

  // --- tiles
  // --------------------------------------------------------------------------------------

  private TileGrid tiles(int count) {
    TileGrid grid =
        show(ui, 800, 240, () -> new TileGrid(ui.texts(), place -> heard.add("tile " + place)));
    doOnUi(() ->
        grid.show(
            IntStream.range(0, count)
                .mapToObj(at -> new Tile("P" + at, "", "1,000", "", "", true))
                .toList()));
    return grid;
  }

  @Test
  void tiles_that_do_not_fit_are_on_a_further_page() {
    TileGrid grid = tiles(12);
    assertThat(onUi(() -> grid.getChildren().size())).isEqualTo(10);
    clickOn("1 / 2");
    assertThat(onUi(() -> grid.getChildren().size())).isEqualTo(4);
    clickOn("P11");
    assertThat(heard).containsExactly("tile 11");
  }

  @Test
  void arrow_keys_walk_over_the_tiles() {
    TileGrid grid = tiles(10);
    doOnUi(() -> grid.getChildren().getFirst().requestFocus());
    type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE);
    assertThat(heard).containsExactly("tile 6");
  }

  // --- keys
  // ---------------------------------------------------------------------------------------

  @Test
  void a_key_that_can_do_nothing_stays_in_its_place() {
    Keypad keypad =
        show(ui, () -> new Keypad(ui.texts(), heard::add, key -> heard.add(key.name())));
    List<Node> before = onUi(() -> List.copyOf(keypad.getChildren()));
    doOnUi(() -> keypad.show(new KeypadState(true, true, true, KeypadState.Middle.LITRES, true)));
    for (String words : List.of("7", "00", ".", "Clear", "Enter")) {
      clickOn(onUi(() -> keyNamed(keypad, words)));
    }
    assertThat(heard).containsExactly("7", "00", ".", "CLEAR", "ENTER");
    assertThat(onUi(() -> List.copyOf(keypad.getChildren()))).isEqualTo(before);
    doOnUi(() -> keypad.show(KeypadState.IDLE));
    assertThat(onUi(() -> keypad.getChildren().stream().filter(Node::isDisabled).count()))
        .isEqualTo(4);
  }

  private static Node keyNamed(Keypad keypad, String words) {
    return keypad.getChildren().stream()
        .filter(node -> node instanceof Button key && words.equals(key.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void no_key_of_the_keypad_takes_the_focus() {
    Keypad keypad = show(ui, () -> new Keypad(ui.texts(), heard::add, key -> {}));
    assertThat(onUi(() -> keypad.lookupAll(".button"))).noneMatch(Node::isFocusTraversable);
  }

  @Test
  void quick_keys_keep_their_places() {
    QuickKeys keys = show(ui, () -> new QuickKeys(place -> heard.add("quick " + place)));
    doOnUi(() -> keys.show(List.of("60,000", "100,000")));
    clickOn("100,000");
    assertThat(heard).containsExactly("quick 1");
    assertThat(
            onUi(
                () -> keys.getChildren().stream().map(key -> ((Button) key).isDisabled()).toList()))
        .containsExactly(false, false, true, true);
  }

  @Test
  void arrow_keys_choose_a_category() {
    CategoryTabs<String> tabs =
        show(
            ui,
            () ->
                new CategoryTabs<>(
                    List.of(
                        new Choice<>("fuel", ui.texts().bind("till.basket.product")),
                        new Choice<>("shop", ui.texts().bind("till.basket.price")))));
    doOnUi(() -> tabs.getChildren().getFirst().requestFocus());
    type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(onUi(() -> tabs.chosen().get())).isEqualTo("shop");
    type(KeyCode.LEFT);
    assertThat(onUi(() -> tabs.chosen().get())).isEqualTo("fuel");
  }
}
