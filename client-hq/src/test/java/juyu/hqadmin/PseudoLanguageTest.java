package juyu.hqadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import juyu.ui.testing.OutsideBundles;
import juyu.ui.text.Language;
import org.junit.jupiter.api.Test;

/** Shows every screen in the pseudo-language, and finds words that are in no bundle. */
class PseudoLanguageTest extends OfficeTest {

  private final List<String> found = new ArrayList<>();

  private void look(Opened window, String screen) {
    settle();
    onUi(() -> OutsideBundles.in(window.stage().getScene().getRoot()))
        .forEach(words -> found.add(screen + ": " + words));
  }

  @Test
  void noWordStandsOutsideTheBundles() {
    Opened window = open(Language.PSEUDO);
    window.desktop().await("the sign-in form", () -> window.desktop().inputs().size() >= 2);
    look(window, "signing in");
    signIn(window);
    for (String screen :
        List.of(
            "overview", "stations", "orders", "catalogue", "prices", "sales", "people", "sync")) {
      window.go(screen);
      look(window, screen);
    }
    problem(window);
    wizard(window);
    assertThat(found).isEmpty();
  }

  /** What head office refuses comes in the language that the window asks for. */
  private void problem(Opened window) {
    window.go("catalogue");
    window.desktop().press(window.words("product.new"));
    window.desktop().type(window.words("product.code"), "CD1001");
    window.desktop().type(window.words("product.name.ko"), "휘발유");
    window.desktop().type(window.words("product.name.en"), "Petrol");
    window.desktop().press(window.words("product.save"));
    window
        .desktop()
        .await("the refusal", () -> window.desktop().hasError(window.words("product.code")));
    look(window, "a refusal at its field");
    doOnUi(() -> window.window().frame().sheet().close());
  }

  private void wizard(Opened window) {
    window.go("prices");
    window.desktop().press(window.words("prices.new"));
    look(window, "the wizard's products");
    window.desktop().type(window.words("prices.new-price"), "1700");
    window.desktop().press(window.words("prices.next"));
    window.desktop().press(window.words("prices.some"));
    look(window, "the wizard's stations");
    window.desktop().press(window.words("prices.everywhere"));
    window.desktop().press(window.words("prices.next"));
    look(window, "the wizard's time");
    window.desktop().press(window.words("prices.next"));
    look(window, "the wizard's review");
    window.desktop().press(window.words("prices.leave"));
  }
}
