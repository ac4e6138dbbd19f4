package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import juyu.model.product.Product.Category;
import juyu.pos.sale.Tendering;
import juyu.pos.shift.ShiftState;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LoneTill;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.junit.jupiter.api.Test;

/** Activates whatever is enabled on a screen, one after the other: something must happen. */
class EveryControlTest extends WindowTest {

  private static final long PATIENCE_MILLIS = 3_000;

  private void each(String screen, Runnable arrange) {
    arrange.run();
    settle();
    int count = onUi(() -> controls().size());
    assertThat(count).as("controls on %s", screen).isGreaterThan(4);
    List<String> dead = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      arrange.run();
      settle();
      activate(at).ifPresent(name -> dead.add(screen + ": " + name));
      restore();
    }
    assertThat(dead).as("enabled, but nothing happens").isEmpty();
  }

  private java.util.Optional<String> activate(int at) {
    String before = onUi(this::fingerprint);
    String name =
        onUi(() -> {
          ButtonBase control = controls().get(at);
          control.requestFocus();
          control.fire();
          return describe(control);
        });
    settle();
    return changes(before) ? java.util.Optional.empty() : java.util.Optional.of(name);
  }

  private boolean changes(String before) {
    long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (System.nanoTime() < until) {
      if (!onUi(this::fingerprint).equals(before)) {
        return true;
      }
      sleep(20);
    }
    return false;
  }

  /** What was only looked at goes back. */
  private void restore() {
    doOnUi(() -> {
      Window.getWindows().stream()
          .filter(PopupWindow.class::isInstance)
          .toList()
          .forEach(Window::hide);
      all(MenuButton.class).forEach(MenuButton::hide);
      window.ui().texts().language().set(Language.ENGLISH);
      window.ui().theme().scheme().set(Scheme.LIGHT);
      window.desk().frame().sheet().close();
    });
  }

  /** A chosen one of several does nothing more. */
  private List<ButtonBase> controls() {
    return all(ButtonBase.class)
        .filter(WindowTest::isTouchable)
        .filter(button -> !(button instanceof ToggleButton toggle && toggle.isSelected()))
        .toList();
  }

  private static String describe(ButtonBase control) {
    return "%s '%s' (%s)"
        .formatted(
            control.getClass().getSimpleName(), control.getText(), control.getAccessibleText());
  }

  /** All that a person can tell from looking. */
  private String fingerprint() {
    return all(Node.class)
            .filter(WindowTest::isShown)
            .map(EveryControlTest::look)
            .collect(Collectors.joining("\n"))
        + window.stage().getScene().getStylesheets()
        + Window.getWindows().stream().filter(PopupWindow.class::isInstance).count();
  }

  private static String look(Node node) {
    String look = node.getClass().getSimpleName() + (node.isDisabled() ? " disabled" : "");
    if (node.getPseudoClassStates().stream()
        .anyMatch(p -> p.getPseudoClassName().equals("selected"))) {
      look += " selected";
    }
    return look
        + switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text text -> text.getText();
          case TextInputControl input -> input.getText() + (input.isFocused() ? " focused" : "");
          default -> "";
        };
  }

  // ---- the screens ----

  private void signedOut() {
    doOnUi(() -> {
      if (model().place().get() != Place.SIGN_IN) {
        model().signOut();
      }
    });
    at(Place.SIGN_IN);
    eventually("people are there", () -> !model().signIn().state().get().people().isEmpty());
  }

  private void signIn() {
    if (onUi(() -> model().person().get().isEmpty())) {
      signedOut();
      doOnUi(() -> {
        model().signIn().select(manager);
        model().signIn().digit(LoneTill.PIN);
        model().signIn().enter();
      });
      eventually("somebody is there", () -> model().place().get() != Place.SIGN_IN);
    }
  }

  private void openShift() {
    signIn();
    doOnUi(() -> model().toSale());
    eventually(
        "there is a way to sell",
        () -> List.of(Place.SALE, Place.OPEN_SHIFT).contains(model().place().get()));
    if (place() == Place.OPEN_SHIFT) {
      doOnUi(() -> {
        model().openShift().digit("100000");
        model().openShift().open();
      });
      eventually("the shift is open", () -> model().place().get() == Place.SALE);
    }
  }

  private void sale(Consumer<PosViewModel> then) {
    openShift();
    till.terminal().approve();
    eventually("nothing is paid", () -> !model().sale().state().get().tendering().isBusy());
    doOnUi(() -> {
      model().sale().backToSale();
      while (!model().sale().state().get().isEmpty()) {
        model().sale().selectBeside(1);
        model().sale().remove();
      }
      model().sale().clear();
      model().sale().clear();
      model().search().close();
      model().tiles().choose(Category.FUEL);
    });
    doOnUi(() -> then.accept(model()));
  }

  private void lines(int count) {
    eventually(
        count + " lines are there", () -> model().sale().state().get().lines().size() == count);
  }

  @Test
  void signingIn() {
    each(
        "signing in",
        () -> {
          signedOut();
          doOnUi(() -> {
            model().signIn().select(hana);
            model().signIn().clear();
            model().signIn().digit("999");
          });
        });
  }

  @Test
  void openingTheShift() {
    each(
        "opening the shift",
        () -> {
          signIn();
          if (place() != Place.OPEN_SHIFT) {
            closeShift();
            signIn();
          }
          doOnUi(() -> {
            model().openShift().clear();
            model().openShift().digit("100");
          });
        });
  }

  private void closeShift() {
    doOnUi(() -> model().toShift());
    eventually("the shift is read", () -> model().shift().state().get().x().isPresent());
    doOnUi(() -> {
      model().shift().beginCount();
      model().shift().countBySum(true);
      model().shift().digit("1");
      model().shift().close();
    });
    eventually(
        "it is closed", () -> model().shift().state().get().step() == ShiftState.Step.REPORT);
    doOnUi(() -> model().shift().back());
    at(Place.SIGN_IN);
  }

  @Test
  void anEmptySale() {
    each("an empty sale", () -> sale(model -> {}));
  }

  @Test
  void anOpenFuelLine() {
    each(
        "an open fuel line",
        () -> {
          sale(model -> model.sale().scan(Goods.PETROL));
          lines(1);
          doOnUi(() -> model().sale().digit("5"));
        });
  }

  @Test
  void aSaleWithLinesAndDigits() {
    each(
        "a sale with lines",
        () -> {
          sale(model -> {
            model.sale().scan(Goods.WASHER);
            model.sale().scan(Goods.WATER_BARCODE);
            model.sale().scan(Goods.WATER_BARCODE);
          });
          lines(2);
          doOnUi(() -> model().sale().digit("7"));
        });
  }

  @Test
  void aDeclinedCard() {
    each(
        "a declined card",
        () -> {
          sale(model -> model.sale().scan(Goods.WATER_BARCODE));
          lines(1);
          till.terminal().decline("no money");
          doOnUi(() -> model().sale().payCard());
          eventually(
              "it is declined",
              () -> model().sale().state().get().tendering() instanceof Tendering.CardDeclined);
        });
  }

  @Test
  void theResult() {
    each("the result", this::result0);
  }

  private void result0() {
    sale(model -> model.sale().scan(Goods.WATER_BARCODE));
    lines(1);
    doOnUi(() -> model().sale().payCash());
    at(Place.RESULT);
  }

  @Test
  void pastSales() {
    each(
        "past sales",
        () -> {
          result0();
          doOnUi(() -> model().toSaleJustMade());
          eventually("the sale is found", () -> model().sales().state().get().sale().isPresent());
          doOnUi(() -> model().sales().digit("1"));
        });
  }

  @Test
  void aCancel() {
    each(
        "a cancel",
        () -> {
          result0();
          doOnUi(() -> model().toSaleJustMade());
          eventually("the sale is found", () -> model().sales().state().get().sale().isPresent());
          doOnUi(() -> {
            model().sales().beginCancel();
            model().sales().reason("because");
          });
        });
  }

  @Test
  void theShift() {
    each(
        "the shift",
        () -> {
          openShift();
          doOnUi(() -> model().toShift());
          eventually("the shift is read", () -> model().shift().state().get().x().isPresent());
        });
  }

  @Test
  void theCount() {
    each(
        "the count",
        () -> {
          openShift();
          doOnUi(() -> model().toShift());
          eventually("the shift is read", () -> model().shift().state().get().x().isPresent());
          doOnUi(() -> {
            model().shift().beginCount();
            model().shift().countBySum(false);
            model().shift().digit("3");
          });
        });
  }
}
