package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LoneTill;
import juyu.ui.testing.OutsideBundles;
import org.junit.jupiter.api.Test;

/** Shows every screen in the pseudo-language, and finds words that are in no bundle. */
class PseudoLanguageTest extends WindowTest {

  private final List<String> found = new ArrayList<>();

  @Override
  String language() {
    return "en-XA";
  }

  private void look(String screen) {
    settle();
    onUi(() -> OutsideBundles.in(scene().getRoot()))
        .forEach(words -> found.add(screen + ": " + words));
  }

  @Test
  void noWordStandsOutsideTheBundles() {
    eventually("people are there", () -> !model().signIn().state().get().people().isEmpty());
    look("signing in");
    key(KeyCode.DOWN);
    keys("9999");
    key(KeyCode.ENTER);
    eventually("the PIN is wrong", () -> model().signIn().state().get().said().isPresent());
    look("a wrong PIN");
    keys(LoneTill.PIN);
    key(KeyCode.ENTER);
    at(Place.OPEN_SHIFT);
    look("opening the shift");
    keys("100");
    key(KeyCode.ENTER);
    at(Place.SALE);
    look("an empty sale");
    selling();
    looking();
    counting();
    assertThat(found).isEmpty();
  }

  private void selling() {
    key(KeyCode.F2);
    write("nothing of this name");
    eventually("nothing is found", () -> !model().search().state().get().isSearching());
    look("a search that finds nothing");
    key(KeyCode.ESCAPE);
    scan("4006381333931");
    eventually("nobody knows it", () -> model().sale().state().get().said().isPresent());
    look("an unknown code");
    doOnUi(() -> model().sale().scan(Goods.PETROL));
    eventually("fuel is open", () -> !model().sale().state().get().isEmpty());
    look("an open fuel line");
    keys("30000");
    key(KeyCode.ENTER);
    scan(Goods.WATER_BARCODE);
    eventually("both are there", () -> model().sale().state().get().lines().size() == 2);
    keys("1");
    key(KeyCode.F9);
    look("too little cash");
    key(KeyCode.DELETE);
    look("a line taken out");
    till.terminal().decline("no money");
    key(KeyCode.F10);
    eventually("declined", () -> !model().sale().state().get().tendering().isBusy());
    look("a declined card");
    key(KeyCode.ESCAPE);
    key(KeyCode.F1);
    look("the keys");
    key(KeyCode.F1);
    key(KeyCode.F4);
    eventually("it is on hold", () -> model().sale().state().get().held() == 1);
    look("the word about holding");
    key(KeyCode.F4);
    at(Place.HELD);
    eventually("it is there", () -> model().held().state().get().row().isPresent());
    look("a held sale");
    key(KeyCode.F8);
    look("giving it up");
    key(KeyCode.ESCAPE);
    key(KeyCode.ENTER);
    at(Place.SALE);
    key(KeyCode.F9);
    at(Place.RESULT);
    look("the result");
    push(KeyCode.CONTROL, KeyCode.P);
    look("the printer");
    key(KeyCode.ESCAPE);
    key(KeyCode.F8);
  }

  private void looking() {
    at(Place.SALES);
    eventually("the sale is found", () -> model().sales().state().get().sale().isPresent());
    look("a sale");
    key(KeyCode.F8);
    look("its cancel");
    key(KeyCode.ESCAPE);
    keys("77");
    key(KeyCode.ENTER);
    eventually("there is none", () -> model().sales().state().get().said().isPresent());
    look("no such sale");
    key(KeyCode.ESCAPE);
    at(Place.SALE);
  }

  private void counting() {
    key(KeyCode.F7);
    at(Place.SHIFT);
    eventually("the shift is read", () -> model().shift().state().get().x().isPresent());
    look("the shift");
    key(KeyCode.F8);
    keys("1");
    look("the count");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    eventually("it is closed", () -> model().shift().state().get().closed().isPresent());
    look("the Z report");
  }
}
