package juyu.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import juyu.ui.Ui;
import juyu.ui.sync.SyncState;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Scheme;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** Whose window this is, how its node stands, who is here, and when. */
final class TopBar extends HBox {

  private final Ui ui;
  private final Product product;
  private final HBox node = Boxes.row(8);
  private final HBox sync = Boxes.row(16);
  private final HBox person = Boxes.row(16);

  TopBar(Ui ui, Product product) {
    this.ui = ui;
    this.product = product;
    getStyleClass().add("top-bar");
    getChildren()
        .addAll(
            mark(), Boxes.uprightRule(), node, Boxes.spacer(), sync, person, time(), switches());
  }

  private Node mark() {
    StackPane tile = Boxes.styled(new StackPane(Icon.of(product.mark())), "mark");
    Label word = Words.label(ui.texts().bind("product." + product.word()), "text-16", "semibold");
    word.setMinWidth(USE_PREF_SIZE);
    return Boxes.row(8, tile, word);
  }

  void showNode(String code, ObservableValue<String> name) {
    node.getChildren().setAll(Words.data(code, "semibold"), Words.data(name, "muted", "node-name"));
  }

  void showSync(ObservableValue<SyncState> state, Runnable more) {
    sync.getChildren().setAll(new SyncChip(ui, product, state, more), Boxes.uprightRule());
  }

  void showPerson(ObservableValue<String> name, List<MenuItem> menu) {
    person
        .getChildren()
        .setAll(menu.isEmpty() ? still(name) : withMenu(name, menu), Boxes.uprightRule());
  }

  void showNobody() {
    sync.getChildren().clear();
    showNoPerson();
  }

  void showNoPerson() {
    person.getChildren().clear();
  }

  private static Node still(ObservableValue<String> name) {
    Icon icon = Icon.of(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE);
    Node row = Boxes.row(8, icon, Words.data(name, "medium"));
    row.getStyleClass().add("person");
    return row;
  }

  private Node withMenu(ObservableValue<String> name, List<MenuItem> menu) {
    MenuButton button = new MenuButton();
    button.getStyleClass().addAll("plain", "person", "data");
    button.textProperty().bind(name);
    button.setGraphic(Icon.of(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE));
    button.getItems().setAll(menu);
    button.accessibleTextProperty().bind(ui.texts().bind("shell.person", name));
    return button;
  }

  private Node time() {
    Label day =
        Words.data(
            ui.texts().bind(() -> ui.formats().day(ui.clock().now()), ui.clock().minute()),
            "muted");
    Label time =
        Words.data(
            ui.texts().bind(() -> ui.formats().time(ui.clock().now()), ui.clock().minute()),
            "semibold");
    time.setMinWidth(USE_PREF_SIZE);
    return Boxes.row(16, Boxes.row(8, day, time), Boxes.uprightRule());
  }

  private Node switches() {
    Button language =
        Words.iconButton(
            MaterialDesignT.TRANSLATE,
            ui.texts().bind("shell.language", nextLanguage()),
            () -> ui.texts().language().set(ui.texts().language().get().next()));
    language.getStyleClass().setAll("button", "plain", "language", "data");
    language.textProperty().bind(ui.texts().language().map(now -> now.ownName()));
    return Boxes.row(4, language, schemeSwitch());
  }

  private ObservableValue<String> nextLanguage() {
    return ui.texts().bind(() -> ui.texts().language().get().next().ownName());
  }

  private Button schemeSwitch() {
    Icon icon = Icon.of(MaterialDesignW.WEATHER_NIGHT);
    Button button =
        Words.iconButton(
            MaterialDesignW.WEATHER_NIGHT,
            ui.texts().bind(this::otherScheme, ui.theme().scheme()),
            () -> ui.theme().scheme().set(ui.theme().scheme().get().other()));
    button.setGraphic(icon);
    button.getStyleClass().add("scheme");
    ui.theme().scheme().subscribe(scheme -> icon.show(pictureFor(scheme)));
    return button;
  }

  private String otherScheme() {
    return ui.texts()
        .text(ui.theme().scheme().get() == Scheme.LIGHT ? "shell.go-dark" : "shell.go-light");
  }

  private static MaterialDesignW pictureFor(Scheme scheme) {
    return scheme == Scheme.LIGHT
        ? MaterialDesignW.WEATHER_NIGHT
        : MaterialDesignW.WHITE_BALANCE_SUNNY;
  }
}
