package juyu.bos;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import juyu.ui.testing.EveryControl;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.junit.jupiter.api.Test;

/** Activates whatever is enabled on a screen, one after the other: something must happen. */
class EveryControlTest extends WindowTest {

  private void each(String state, Runnable arrange) {
    each(state, EveryControl.of(stage).outside("nav-rail").outside("top-bar"), arrange);
  }

  private void each(String state, EveryControl every, Runnable arrange) {
    assertThat(every.dead(() -> arranged(arrange))).as("enabled on %s, but dead", state).isEmpty();
    arranged(arrange);
    assertThat(every.count()).as("controls on %s", state).isPositive();
  }

  private void arranged(Runnable arrange) {
    doOnUi(() -> {
      window.ui().texts().language().set(Language.ENGLISH);
      window.ui().theme().scheme().set(Scheme.LIGHT);
      window.frame().sheet().close();
    });
    arrange.run();
    settle();
  }

  private void screen(String name) {
    each(name, () -> go(name));
  }

  private void sheet(String name, String screen, Runnable open) {
    each(
        name,
        EveryControl.of(stage).in("side-sheet"),
        () -> {
          go(screen);
          open.run();
          desktop.await("the sheet", () -> window.frame().sheet().openProperty().get());
          loaded();
        });
  }

  @Test
  void screens() {
    openAndSignIn();
    each("today and the frame", EveryControl.of(stage), () -> go("today"));
    screen("stock");
    screen("orders");
    screen("prices");
    screen("shifts");
    screen("people");
    nothingToDoOnSync();
  }

  /** It has controls for what is parked; at this station nothing is. */
  private void nothingToDoOnSync() {
    arranged(() -> go("sync"));
    assertThat(EveryControl.of(stage).outside("nav-rail").outside("top-bar").count())
        .as("controls on sync while nothing is parked")
        .isZero();
  }

  @Test
  void sales() {
    openAndSignIn();
    each(
        "sales one by one",
        () -> {
          go("sales");
          desktop.press("One by one");
          desktop.press("7 days");
          onUi(() -> desktop.button("Cancelled only"))
              .map(ToggleButton.class::cast)
              .filter(ToggleButton::isSelected)
              .ifPresent(chip -> doOnUi(chip::fire));
          loaded();
        });
    sheet("a sale", "sales", () -> desktop.openRow("Kim Hana"));
  }
}
