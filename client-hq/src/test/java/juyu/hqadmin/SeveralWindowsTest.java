package juyu.hqadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import juyu.ui.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several people at head office at once, and one who never touches the mouse. */
class SeveralWindowsTest extends OfficeTest {

  @Test
  void whatOneWindowChangesTheOtherShowsByItself() {
    Opened one = openSignedIn(Language.ENGLISH);
    Opened other = openSignedIn(Language.ENGLISH);
    other.go("catalogue");
    other.desktop().awaitWords("CD1001");

    one.go("catalogue");
    one.desktop().press("New product");
    one.desktop().type("Code", "SH3009");
    one.desktop().type("Name in Korean", "생수");
    one.desktop().type("Name in English", "Spring water");
    one.desktop().press("Save");

    other.desktop().awaitWords("SH3009");
  }

  @Test
  void anOrderThatOneWindowShipsIsShippedInTheOther() {
    office.patch("/logistics", "{\"shipping\": \"BY_HAND\"}");
    office.post(
        "/orders",
        """
        {"station": "ST0001", "productId": "CD1001", "qty": 20000, "destAddr": "1 Main Street"}\
        """);
    Opened one = openSignedIn(Language.ENGLISH);
    Opened other = openSignedIn(Language.ENGLISH);
    one.go("orders");
    other.go("orders");
    other.desktop().awaitWords("20,000");
    one.desktop().openRow("20,000");
    one.desktop().press("Ship this order");
    one.desktop().type("Vehicle", "경기 91바 4821");
    one.desktop().press("Ship 20,000");

    other.desktop().awaitWords("경기 91바 4821");
  }

  @Test
  void aPriceChangeGoesFromTheRailToItsRollOutByKeyboardAlone() {
    Opened one = openSignedIn(Language.ENGLISH);
    key(one, KeyCode.DIGIT5, true);
    one.desktop().awaitWords("Price changes and how far each has got");
    key(one, KeyCode.N, true);
    one.desktop().await("the prices", () -> one.desktop().input("New price").isPresent());
    doOnUi(() -> one.desktop().input("New price").orElseThrow().requestFocus());
    doOnUi(() -> one.desktop().input("New price").orElseThrow().setText("1712"));
    key(one, KeyCode.ENTER, true);
    one.desktop().awaitWords("All stations");
    key(one, KeyCode.ENTER, true);
    one.desktop().awaitWords("At once");
    key(one, KeyCode.ENTER, true);
    one.desktop().awaitWords("1,712");
    key(one, KeyCode.ENTER, true);
    one.desktop().awaitWords("Applied over time");

    List<JsonNode> sent = office.get("/priceChanges").path("items").valueStream().toList();
    assertThat(sent.getFirst().at("/prices/0/unitPrice").asLong()).isEqualTo(1712);
    key(one, KeyCode.ESCAPE, false);
    one.desktop().awaitWords("Price changes and how far each has got");
  }

  /** As the keyboard does: to whatever has the focus. */
  private static void key(Opened one, KeyCode code, boolean chord) {
    doOnUi(() -> {
      javafx.scene.Node owner = one.stage().getScene().getFocusOwner();
      javafx.scene.Node target = owner == null ? one.stage().getScene().getRoot() : owner;
      target.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, chord, false, false));
    });
  }
}
