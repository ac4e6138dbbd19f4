package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import juyu.till.signin.Seller;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Activates whatever is enabled on a screen, one after the other: something must happen. All
 * screens are looked at in one window.
 */
class EveryControlTest extends WindowTest {

  private static final long PATIENCE_MILLIS = 3_000;

  private DynamicTest each(String screen, Runnable arrange) {
    return DynamicTest.dynamicTest(screen, () -> tryEach(screen, arrange));
  }

  private void tryEach(String screen, Runnable arrange) {
    arrange.run();
    int count = onUi(() -> controls().size());
    assertThat(count).as("controls on %s", screen).isGreaterThan(4);
    List<String> dead = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      arrange.run();
      activate(at).ifPresent(name -> dead.add(screen + ": " + name));
      restore();
    }
    assertThat(dead).as("enabled, but nothing happens").isEmpty();
  }

  private Optional<String> activate(int at) {
    String before = onUi(this::fingerprint);
    String name =
        onUi(() -> {
          ButtonBase control = controls().get(at);
          control.requestFocus();
          control.fire();
          return describe(control);
        });
    return changes(before) ? Optional.empty() : Optional.of(name);
  }

  private boolean changes(String before) {
    return becomes(() -> !fingerprint().equals(before), PATIENCE_MILLIS);
  }

  private static boolean becomes(Callable<Boolean> holds, long millis) {
    long until = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < until) {
      if (onUi(holds)) {
        return true;
      }
      LockSupport.parkNanos(3_000_000);
    }
    return false;
  }

  /** Does it on the UI thread and does not wait for what it draws: nobody looks at it here. */
  private static void act(Runnable action) {
    onUi(() -> {
      action.run();
      return "";
    });
  }

  private static void until(String what, Callable<Boolean> holds) {
    assertThat(becomes(holds, 20_000)).as(what).isTrue();
  }

  private void atPlace(Place place) {
    until("the cashier is at " + place, () -> model().place().get() == place);
  }

  /** What was only looked at goes back. */
  private void restore() {
    act(() -> {
      Window.getWindows().stream()
          .filter(PopupWindow.class::isInstance)
          .toList()
          .forEach(Window::hide);
      all(MenuButton.class).forEach(MenuButton::hide);
      window.ui().texts().language().set(Language.ENGLISH);
      window.ui().theme().scheme().set(Scheme.LIGHT);
      window.desk().frame().sheet().close();
      window.desk().frame().toasts().getChildren().clear();
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

  @TestFactory
  Stream<DynamicTest> screens() {
    return Stream.of(
        signingIn(),
        openingTheShift(),
        anEmptySale(),
        anOpenFuelLine(),
        aSaleWithLinesAndDigits(),
        aHeldSale(),
        givingUpAHeldSale(),
        aDeclinedCard(),
        theResult(),
        pastSales(),
        aCancel(),
        theShift(),
        theCount());
  }

  private void signedOut() {
    act(() -> {
      if (model().place().get() != Place.SIGN_IN) {
        model().signOut();
      }
    });
    atPlace(Place.SIGN_IN);
    until("people are there", () -> !model().signIn().state().get().people().isEmpty());
  }

  private void signIn() {
    if (onUi(() -> model().person().get().isEmpty())) {
      signedOut();
      act(() -> {
        model().signIn().select(manager);
        model().signIn().digit(LoneTill.PIN);
        model().signIn().enter();
      });
      until("somebody is there", () -> model().place().get() != Place.SIGN_IN);
    }
  }

  /** What an earlier control has begun would lead elsewhere once it is done. */
  private void nothingUnderWay() {
    until("nothing is paid", () -> !model().sale().state().get().tendering().isBusy());
    until("no shift is closed", () -> !model().shift().state().get().isWorking());
    until("nothing is cancelled", () -> !model().sales().state().get().isWorking());
    until("nothing is resumed", () -> !model().held().state().get().isWorking());
  }

  private void openShift() {
    nothingUnderWay();
    signIn();
    act(() -> model().toSale());
    until(
        "there is a way to sell",
        () -> List.of(Place.SALE, Place.OPEN_SHIFT).contains(model().place().get()));
    if (place() == Place.OPEN_SHIFT) {
      act(() -> {
        model().openShift().digit("100000");
        model().openShift().open();
      });
      until("the shift is open", () -> model().place().get() == Place.SALE);
    }
  }

  private void sale(Consumer<PosViewModel> then) {
    openShift();
    till.terminal().approve();
    until("nothing is paid", () -> !model().sale().state().get().tendering().isBusy());
    nothingHeld();
    act(() -> {
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
    act(() -> then.accept(model()));
  }

  private void nothingHeld() {
    Seller by = onUi(() -> model().person().get().orElseThrow().seller());
    till.node()
        .baskets()
        .list()
        .forEach(waiting -> till.node().baskets().discard(waiting.basket().id(), by));
    act(() -> model().sale().countHeld());
    until("nothing is held", () -> model().sale().state().get().held() == 0);
  }

  private void lines(int count) {
    until(count + " lines are there", () -> model().sale().state().get().lines().size() == count);
  }

  private DynamicTest signingIn() {
    return each(
        "signing in",
        () -> {
          signedOut();
          act(() -> {
            model().signIn().select(hana);
            model().signIn().clear();
            model().signIn().digit("999");
          });
        });
  }

  private DynamicTest openingTheShift() {
    return each(
        "opening the shift",
        () -> {
          signIn();
          if (place() != Place.OPEN_SHIFT) {
            closeShift();
            signIn();
          }
          act(() -> {
            model().openShift().clear();
            model().openShift().digit("100");
          });
        });
  }

  private void closeShift() {
    act(() -> model().toShift());
    until("the shift is read", () -> model().shift().state().get().x().isPresent());
    act(() -> {
      model().shift().beginCount();
      model().shift().countBySum(true);
      model().shift().digit("1");
      model().shift().close();
    });
    until("it is closed", () -> model().shift().state().get().step() == ShiftState.Step.REPORT);
    act(() -> model().shift().back());
    atPlace(Place.SIGN_IN);
  }

  private DynamicTest anEmptySale() {
    return each("an empty sale", () -> sale(model -> {}));
  }

  private DynamicTest anOpenFuelLine() {
    return each(
        "an open fuel line",
        () -> {
          sale(model -> model.sale().scan(Goods.PETROL));
          lines(1);
          act(() -> model().sale().digit("5"));
        });
  }

  private DynamicTest aSaleWithLinesAndDigits() {
    return each(
        "a sale with lines",
        () -> {
          sale(model -> {
            model.sale().scan(Goods.WASHER);
            model.sale().scan(Goods.WATER_BARCODE);
            model.sale().scan(Goods.WATER_BARCODE);
          });
          lines(2);
          act(() -> model().sale().digit("7"));
        });
  }

  private DynamicTest aHeldSale() {
    return each("a held sale", this::held);
  }

  private void held() {
    sale(model -> model.sale().scan(Goods.WATER_BARCODE));
    lines(1);
    act(() -> model().sale().hold());
    until("it is on hold", () -> model().sale().state().get().held() == 1);
    act(() -> model().toHeld());
    until(
        "it is there",
        () ->
            model().place().get() == Place.HELD
                && model().held().state().get().row().isPresent()
                && !model().held().state().get().isGivingUp());
  }

  private DynamicTest givingUpAHeldSale() {
    return each(
        "giving up a held sale",
        () -> {
          held();
          act(() -> model().held().beginGivingUp());
        });
  }

  private DynamicTest aDeclinedCard() {
    return each(
        "a declined card",
        () -> {
          sale(model -> model.sale().scan(Goods.WATER_BARCODE));
          lines(1);
          till.terminal().decline("no money");
          act(() -> model().sale().payCard());
          until(
              "it is declined",
              () -> model().sale().state().get().tendering() instanceof Tendering.CardDeclined);
        });
  }

  private DynamicTest theResult() {
    return each("the result", this::result0);
  }

  private void result0() {
    sale(model -> model.sale().scan(Goods.WATER_BARCODE));
    lines(1);
    act(() -> model().sale().payCash());
    atPlace(Place.RESULT);
  }

  private DynamicTest pastSales() {
    return each(
        "past sales",
        () -> {
          result0();
          act(() -> model().toSaleJustMade());
          until("the sale is found", () -> model().sales().state().get().sale().isPresent());
          act(() -> model().sales().digit("1"));
        });
  }

  private DynamicTest aCancel() {
    return each(
        "a cancel",
        () -> {
          result0();
          act(() -> model().toSaleJustMade());
          until("the sale is found", () -> model().sales().state().get().sale().isPresent());
          act(() -> {
            model().sales().beginCancel();
            model().sales().reason("because");
          });
        });
  }

  private DynamicTest theShift() {
    return each(
        "the shift",
        () -> {
          openShift();
          act(() -> model().toShift());
          until("the shift is read", () -> model().shift().state().get().x().isPresent());
        });
  }

  private DynamicTest theCount() {
    return each(
        "the count",
        () -> {
          openShift();
          act(() -> model().toShift());
          until("the shift is read", () -> model().shift().state().get().x().isPresent());
          act(() -> {
            model().shift().beginCount();
            model().shift().countBySum(false);
            model().shift().digit("3");
          });
        });
  }
}
