package juyu.pos.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Screen;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The till's outline while it is opened; in its place, why it cannot be. */
public final class StartScreen implements Screen {

  private static final int KEYS = 4;
  private static final int TILE_COLUMNS = 5;

  private final Ui ui;
  private final Runnable retry;
  private final StackPane view = new StackPane();

  /**
   * @param retry opens the till again
   */
  public StartScreen(Ui ui, Runnable retry) {
    this.ui = ui;
    this.retry = retry;
    opening();
  }

  @Override
  public Node view() {
    return view;
  }

  /** The till is being opened. */
  public void opening() {
    Node words = Words.label(ui.texts().bind("start.opening"), "text-16", "muted", "start-words");
    StackPane.setAlignment(words, Pos.BOTTOM_CENTER);
    view.getChildren().setAll(outline(), words);
  }

  private static Node outline() {
    HBox both = new HBox(basket(), selling());
    both.getStyleClass().add("till-screen");
    return both;
  }

  private static Node basket() {
    VBox basket = Boxes.column(16, bar(160, 28), bar(440, 20), bar(380, 20), Boxes.spacer());
    basket.getChildren().addAll(bar(300, 20), bar(420, 40), bar(510, 56));
    basket.getStyleClass().addAll("basket", "pad-16");
    return basket;
  }

  private static Node selling() {
    VBox keys = Boxes.column(12, bar(Double.MAX_VALUE, 48), tiles(), keypad());
    keys.getStyleClass().add("till-keys");
    HBox.setHgrow(keys, Priority.ALWAYS);
    return keys;
  }

  private static Node tiles() {
    GridPane tiles = new GridPane();
    tiles.getStyleClass().add("gap-8");
    for (int tile = 0; tile < TILE_COLUMNS * 2; tile++) {
      Region bar = bar(Double.MAX_VALUE, 112);
      GridPane.setHgrow(bar, Priority.ALWAYS);
      GridPane.setVgrow(bar, Priority.ALWAYS);
      bar.setMaxHeight(Double.MAX_VALUE);
      tiles.add(bar, tile % TILE_COLUMNS, tile / TILE_COLUMNS);
    }
    VBox.setVgrow(tiles, Priority.ALWAYS);
    return tiles;
  }

  private static Node keypad() {
    GridPane keys = new GridPane();
    keys.getStyleClass().add("gap-8");
    for (int row = 0; row < KEYS; row++) {
      for (int column = 0; column < KEYS; column++) {
        keys.add(bar(90, 72), column, row);
      }
    }
    return keys;
  }

  private static Region bar(double width, double height) {
    Region bar = Boxes.styled(new Region(), "bone");
    bar.setPrefSize(width == Double.MAX_VALUE ? 100 : width, height);
    bar.setMinSize(0, 0);
    bar.setMaxSize(width, height);
    return bar;
  }

  /** The till could not be opened. */
  public void failed(StartFailure failure) {
    String key = "start." + failure.cause().word();
    Button again = Words.button(ui.texts().bind("start.retry"), this::again, "primary", "till");
    VBox details = Boxes.column(4);
    failure.details().forEach(line -> details.getChildren().add(detail(line)));
    Icon icon = Icon.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE, Icon.LARGE);
    icon.getStyleClass().add("danger");
    VBox card =
        Boxes.card(
            16,
            Boxes.row(12, icon, Words.label(ui.texts().bind(key), "text-20", "semibold")),
            Words.paragraph(ui.texts().bind(key + ".do"), "text-16"),
            details,
            Boxes.row(12, again));
    card.getStyleClass().addAll("pad-24", "start-card");
    card.setMaxSize(720, Region.USE_PREF_SIZE);
    view.getChildren().setAll(card);
    UiThread.later(again::requestFocus);
  }

  private static Node detail(String line) {
    Region words = Words.data(line, "text-14", "muted");
    ((javafx.scene.control.Label) words).setWrapText(true);
    return words;
  }

  private void again() {
    opening();
    retry.run();
  }
}
