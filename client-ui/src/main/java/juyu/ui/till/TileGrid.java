package juyu.ui.till;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import juyu.ui.till.ProductTile.Tile;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Tiles in as many columns and rows as there is room for. It never scrolls: what does not fit is on
 * a further page, and the last place turns the page. Arrow keys walk over the tiles.
 */
public final class TileGrid extends Pane {

  private static final double GAP = 8;
  private static final double LEAST_WIDTH = 148;
  private static final double HEIGHT = 112;

  /** Tiles grow into room that is no further row. */
  private static final double HIGHEST = 152;

  private final IntConsumer pressed;
  private final Button turn;
  private List<Tile> tiles = List.of();
  private List<Node> buttons = new ArrayList<>();
  private int page;
  private int columns = 1;
  private int rows = 1;

  /**
   * @param pressed gets the place in the list last shown
   */
  public TileGrid(Texts texts, IntConsumer pressed) {
    this.pressed = pressed;
    this.turn = turn(texts);
    getStyleClass().add("tile-grid");
    setMinSize(0, HEIGHT);
    widthProperty().addListener(changed -> measure());
    heightProperty().addListener(changed -> measure());
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  private Button turn(Texts texts) {
    Button button = Boxes.styled(new Button(), "product-tile", "tile", "turn");
    button.setGraphic(Icon.of(MaterialDesignC.CHEVRON_RIGHT, Icon.LARGE));
    Words.named(button, texts.bind("till.tiles.more"));
    button.setOnAction(event -> turnPage());
    return button;
  }

  /** Shows other tiles, from the first page. */
  public void show(List<Tile> other) {
    if (!other.equals(tiles)) {
      tiles = List.copyOf(other);
      page = 0;
      rebuild();
    }
  }

  /** Gives the focus to the first tile, for who comes from the search by keyboard. */
  public void focusFirst() {
    buttons.stream().filter(tile -> !tile.isDisabled()).findFirst().ifPresent(Node::requestFocus);
  }

  private void measure() {
    int across = Math.max(1, (int) ((getWidth() + GAP) / (LEAST_WIDTH + GAP)));
    int down = Math.max(1, (int) ((getHeight() + GAP) / (HEIGHT + GAP)));
    if (across != columns || down != rows) {
      columns = across;
      rows = down;
      page = 0;
      rebuild();
    }
  }

  private int places() {
    int all = columns * rows;
    return tiles.size() <= all ? all : Math.max(1, all - 1);
  }

  private int pages() {
    return Math.max(1, Math.ceilDiv(tiles.size(), places()));
  }

  private void turnPage() {
    page = (page + 1) % pages();
    rebuild();
    turn.requestFocus();
  }

  private void rebuild() {
    List<Node> made = new ArrayList<>();
    int from = page * places();
    for (int at = from; at < Math.min(tiles.size(), from + places()); at++) {
      int place = at;
      made.add(new ProductTile(tiles.get(at), () -> pressed.accept(place)));
    }
    if (pages() > 1) {
      turn.setText("%d / %d".formatted(page + 1, pages()));
      made.add(turn);
    }
    buttons = made;
    getChildren().setAll(made);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * HEIGHT + GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 5 * LEAST_WIDTH + 4 * GAP;
  }

  @Override
  protected void layoutChildren() {
    double width = (getWidth() - GAP * (columns - 1)) / columns;
    double height = Math.clamp((getHeight() - GAP * (rows - 1)) / rows, HEIGHT, HIGHEST);
    for (int at = 0; at < buttons.size(); at++) {
      int place = buttons.get(at).equals(turn) ? columns * rows - 1 : at;
      double x = place % columns * (width + GAP);
      double y = snapPositionY(Math.floorDiv(place, columns) * (height + GAP));
      double left = snapPositionX(x);
      buttons.get(at).resizeRelocate(left, y, snapPositionX(x + width) - left, snapSizeY(height));
    }
  }

  private void walk(KeyEvent event) {
    int at = focused();
    int to = at + step(event.getCode());
    if (at >= 0 && to != at) {
      event.consume();
      if (to >= 0 && to < buttons.size()) {
        buttons.get(to).requestFocus();
      }
    }
  }

  private int focused() {
    for (int at = 0; at < buttons.size(); at++) {
      if (buttons.get(at).isFocused()) {
        return at;
      }
    }
    return -1;
  }

  private int step(KeyCode code) {
    return switch (code) {
      case RIGHT -> 1;
      case LEFT -> -1;
      case DOWN -> columns;
      case UP -> -columns;
      default -> 0;
    };
  }
}
