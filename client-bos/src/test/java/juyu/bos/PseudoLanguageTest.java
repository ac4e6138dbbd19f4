package juyu.bos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import juyu.ui.testing.OutsideBundles;
import juyu.ui.text.Language;
import org.junit.jupiter.api.Test;

/** Shows every screen in the pseudo-language, and finds words that are in no bundle. */
class PseudoLanguageTest extends WindowTest {

  private final List<String> found = new ArrayList<>();

  private void look(String what) {
    loaded();
    settle();
    onUi(() -> OutsideBundles.in(stage.getScene().getRoot()))
        .forEach(words -> found.add(what + ": " + words));
  }

  @Test
  void noWordStandsOutsideTheBundles() {
    open(Language.PSEUDO);
    look("signing in");
    doOnUi(() -> {
      desktop.inputs().get(0).setText(MANAGER);
      desktop.inputs().get(1).setText("not the password");
    });
    desktop.pressDefault();
    desktop.await(
        "a refusal", () -> desktop.all().anyMatch(node -> node.getStyleClass().contains("error")));
    look("a refused sign-in");
    signIn();
    for (String screen :
        List.of("today", "stock", "receiving", "orders", "sales", "prices", "shifts", "people")) {
      go(screen);
      look(screen);
      key(KeyCode.F1);
      look("the keys of " + screen);
      key(KeyCode.F1);
    }
    go("sync");
    look("sync");
    details();
    forms();
    assertThat(found).isEmpty();
  }

  private void details() {
    row("stock", "CD1002");
    row("orders", "91-4821");
    row("sales", "Kim Hana");
    row("prices", "1,689");
    row("shifts", "Kim Hana");
    row("people", "Kim Hana");
    row("receiving", "91-4821");
  }

  private void row(String screen, String words) {
    go(screen);
    desktop.openRow(words);
    look("a row of " + screen);
  }

  /** Each form as it opens, and as it complains. */
  private void forms() {
    go("orders");
    form("an order", "orders.new");
    go("people");
    form("a person", "people.new");
    go("stock");
    form("a tank", "stock.tank.new");
  }

  private void form(String what, String key) {
    String words = onUi(() -> window.ui().texts().text(key).replace("_", ""));
    desktop.await("button " + words, () -> desktop.button(words).isPresent());
    ButtonBase button = onUi(() -> desktop.button(words).orElseThrow());
    doOnUi(button::fire);
    awaitCursor();
    look(what);
    key(KeyCode.ENTER);
    look(what + " with something missing");
    doOnUi(window.frame().sheet()::close);
  }
}
