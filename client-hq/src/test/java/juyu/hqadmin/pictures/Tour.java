package juyu.hqadmin.pictures;

import static juyu.ui.testing.Desktop.doOnUi;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import juyu.hqadmin.world.Brand;
import juyu.ui.parts.HealthGrid;
import juyu.ui.shell.Frame;
import juyu.ui.testing.Desktop;
import juyu.ui.text.Texts;

/** Goes through the window as an admin does, and has a picture taken of each screen. */
final class Tour {

  private final Brand brand;
  private final Desktop desktop;
  private final Texts texts;
  private final Consumer<String> picture;

  Tour(Brand brand, Desktop desktop, Texts texts, Consumer<String> picture) {
    this.brand = brand;
    this.desktop = desktop;
    this.texts = texts;
    this.picture = picture;
  }

  void all() {
    desktop.await("the sign-in form", () -> desktop.inputs().size() >= 2);
    pause();
    picture.accept("sign-in");
    signIn("정본부");
    picture.accept("overview");
    screen("stations");
    openCell();
    picture.accept("stations-detail");
    screen("orders");
    sheetOfRow("orders-detail", 0);
    screen("catalogue");
    sheetOfRow("catalogue-detail", 7);
    refusal();
    screen("prices");
    wizard();
    rollOut();
    screen("sales");
    sheetOfRow("sales-detail", 0);
    screen("people");
    screen("sync");
  }

  /** Nothing is there yet. */
  void empty() {
    signIn("정본부");
    picture.accept("overview-empty");
    for (String name : List.of("stations", "orders", "catalogue", "prices", "sales")) {
      go(name);
      picture.accept(name + "-empty");
    }
  }

  /** Very much is there. */
  void full() {
    signIn("정본부");
    go("catalogue");
    desktop.await("all of them", () -> table().getItems().size() >= 200);
    doOnUi(() -> table().scrollTo(table().getItems().size() - 1));
    pause();
    picture.accept("catalogue-full");
  }

  /** Head office goes away under the window. */
  void away() {
    signIn("정본부");
    brand.stopHq();
    pause();
    pause();
    pause();
    picture.accept("overview-away");
    brand.startHq();
  }

  private void signIn(String name) {
    desktop.await("the sign-in form", () -> desktop.inputs().size() >= 2);
    doOnUi(() -> {
      desktop.inputs().get(0).setText(name);
      desktop.inputs().get(1).setText(Fortnight.PASSWORD);
    });
    desktop.pressDefault();
    desktop.await("the rail", () -> !desktop.scene().getRoot().lookupAll(".rail-item").isEmpty());
    pause();
  }

  private void screen(String name) {
    go(name);
    picture.accept(name);
  }

  private void go(String name) {
    doOnUi(() -> ((Frame) desktop.scene().getRoot()).go(name));
    pause();
  }

  private TableView<?> table() {
    return (TableView<?>)
        desktop.all().filter(TableView.class::isInstance).findFirst().orElseThrow();
  }

  private void sheetOfRow(String name, int row) {
    openRow(row);
    picture.accept(name);
  }

  /** The first station of the map. */
  private void openCell() {
    enter(desktop.all().filter(HealthGrid.class::isInstance).findFirst().orElseThrow());
    pause();
  }

  private static void enter(Node node) {
    doOnUi(() -> {
      node.requestFocus();
      node.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
  }

  private void openRow(int row) {
    doOnUi(() -> {
      TableView<?> table = table();
      table.getSelectionModel().clearAndSelect(row);
    });
    enter(table());
    pause();
  }

  /** A form that head office refuses. */
  private void refusal() {
    press("product.new");
    type("product.code", "CD1001");
    type("product.name.ko", "보통휘발유");
    type("product.name.en", "Regular gasoline");
    press("product.save");
    pause();
    picture.accept("catalogue-refused");
    press("form.leave");
  }

  private void wizard() {
    press("prices.new");
    pause();
    doOnUi(() -> {
      List<TextInputControl> prices = desktop.inputs();
      prices.get(0).setText("1669");
      prices.get(1).setText("1539");
    });
    picture.accept("prices-products");
    press("prices.next");
    picture.accept("prices-stations");
    press("prices.next");
    picture.accept("prices-when");
    press("prices.next");
    pause();
    picture.accept("prices-review");
    press("prices.leave");
    go("prices");
  }

  private void rollOut() {
    openRow(1);
    picture.accept("prices-roll-out");
  }

  private String words(String key) {
    return texts.text(key);
  }

  private void press(String key) {
    desktop.press(words(key));
  }

  private void type(String key, String text) {
    desktop.type(words(key), text);
  }

  /** Until everything that was asked for has come and is drawn. */
  private void pause() {
    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
    doOnUi(() -> {});
  }
}
