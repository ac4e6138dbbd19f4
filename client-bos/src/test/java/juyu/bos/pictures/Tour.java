package juyu.bos.pictures;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import juyu.bos.world.Town;
import juyu.ui.shell.Frame;
import juyu.ui.testing.Desktop;

/** Goes through the window as a manager does, and has a picture taken of each screen. */
final class Tour {

  static final String MANAGER = "이정민";

  private final Desktop desktop;
  private final Consumer<String> picture;

  Tour(Desktop desktop, Consumer<String> picture) {
    this.desktop = desktop;
    this.picture = picture;
  }

  void go() {
    desktop.await("the sign-in form", () -> desktop.all().filter(this::isInput).count() >= 2);
    pause();
    picture.accept("sign-in");
    signIn();
    screen("today");
    screen("stock");
    sheetOfFirstRow("stock-flows");
    screen("receiving");
    sheetOfFirstRow("receiving-confirm");
    screen("orders");
    sheetOfFirstRow("orders-detail");
    screen("sales");
    sheetOfFirstRow("sales-detail");
    screen("prices");
    sheetOfFirstRow("prices-detail");
    screen("shifts");
    sheetOfFirstRow("shifts-detail");
    screen("people");
    screen("sync");
  }

  /** What the screens say before anything has happened. */
  void firstDay() {
    desktop.await("the sign-in form", () -> desktop.all().filter(this::isInput).count() >= 2);
    signIn();
    screen("today");
    screen("receiving");
    screen("sales");
  }

  /** What is refused, head office away, ten thousand rows, long names, and the station gone. */
  void troubles(BusyWeek week) {
    Desktop.doOnUi(() -> frame().go("orders"));
    pause();
    desktop.press("New order");
    pause();
    desktop.type("Product", "Diesel");
    desktop.type("Quantity", "0");
    desktop.press("Order");
    pause();
    picture.accept("order-refused");
    Desktop.doOnUi(frame().sheet()::close);
    week.longNames();
    screen("stock-long-names", "stock");
    week.town().stopHq();
    desktop.awaitWords("Offline since");
    screen("today-offline", "today");
    week.thousands();
    screen("sales-10000", "sales");
    week.town().stopStation();
    screen("people-error", "people");
  }

  private void screen(String name, String where) {
    Desktop.doOnUi(() -> frame().go(where));
    pause();
    pause();
    picture.accept(name);
  }

  private boolean isInput(javafx.scene.Node node) {
    return node instanceof javafx.scene.control.TextInputControl;
  }

  private void signIn() {
    Desktop.doOnUi(() -> {
      var inputs =
          desktop
              .all()
              .filter(this::isInput)
              .map(node -> (javafx.scene.control.TextInputControl) node)
              .toList();
      inputs.get(0).setText(MANAGER);
      inputs.get(1).setText(Town.PASSWORD);
      desktop
          .all()
          .filter(javafx.scene.control.Button.class::isInstance)
          .map(node -> (javafx.scene.control.Button) node)
          .filter(javafx.scene.control.Button::isDefaultButton)
          .findFirst()
          .orElseThrow()
          .fire();
    });
    desktop.await("the rail", () -> !desktop.scene().getRoot().lookupAll(".rail-item").isEmpty());
    pause();
  }

  private void screen(String name) {
    screen(name, name);
  }

  private void sheetOfFirstRow(String name) {
    Desktop.doOnUi(() -> {
      TableView<?> table =
          (TableView<?>)
              desktop.all().filter(TableView.class::isInstance).findFirst().orElseThrow();
      table.getSelectionModel().clearAndSelect(0);
      table.requestFocus();
      table.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
    pause();
    if (name.equals("receiving-confirm")) {
      Desktop.doOnUi(() ->
          desktop
              .all()
              .filter(this::isInput)
              .findFirst()
              .map(node -> (javafx.scene.control.TextInputControl) node)
              .orElseThrow()
              .setText("19,862.4"));
      pause();
    }
    picture.accept(name);
  }

  private Frame frame() {
    return (Frame) desktop.scene().getRoot();
  }

  /** Until everything that was asked for has come and is drawn. */
  private void pause() {
    java.util.concurrent.locks.LockSupport.parkNanos(900_000_000L);
    Desktop.doOnUi(() -> {});
  }
}
