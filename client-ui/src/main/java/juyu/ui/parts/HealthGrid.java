package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/**
 * Many stations at a glance, each always at its place. Large cells have a name and words; small
 * ones are squares that tell by their shape, with the words on hover. The grid is one stop of the
 * Tab key; arrow keys walk over the cells, Enter opens one.
 */
public final class HealthGrid extends Region {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("cell-focused");

  private final boolean large;
  private final double least;
  private final double height;
  private final double gap;
  private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
  private final List<Region> nodes = new ArrayList<>();
  private final Tooltip tip = new Tooltip();
  private List<HealthCell> cells = List.of();
  private Consumer<String> opened = id -> {};
  private int columns = 1;
  private int focus;

  private HealthGrid(boolean large, double least, double height, double gap) {
    this.large = large;
    this.least = least;
    this.height = height;
    this.gap = gap;
    getStyleClass().addAll("health-grid", "data", large ? "large" : "small");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    selected.addListener((property, old, now) -> mark());
    focusedProperty().addListener((property, was, is) -> mark());
  }

  /** Cells of 66 with a name and words. */
  public static HealthGrid large() {
    return new HealthGrid(true, 96, 66, 8);
  }

  /** Squares of 10. */
  public static HealthGrid small() {
    return new HealthGrid(false, 10, 10, 3);
  }

  /** The id of the cell that is open; null for none. */
  public ObjectProperty<@Nullable String> selected() {
    return selected;
  }

  /** What a click or Enter on a cell does, besides selecting it; gets its id. */
  public HealthGrid onOpen(Consumer<String> action) {
    opened = action;
    return this;
  }

  /** Shows other cells, or the same in other states. */
  public void show(List<HealthCell> now) {
    if (now.equals(cells)) {
      return;
    }
    cells = List.copyOf(now);
    focus = Math.clamp(focus, 0, Math.max(0, cells.size() - 1));
    nodes.clear();
    cells.forEach(cell -> nodes.add(node(cell)));
    getChildren().setAll(nodes);
    mark();
    requestLayout();
  }

  private Region node(HealthCell cell) {
    Region node = large ? largeNode(cell) : smallNode(cell);
    node.getStyleClass().addAll("health-cell", cell.health().tone().css());
    node.setOnMouseClicked(event -> open(cells.indexOf(cell)));
    return node;
  }

  private static Region largeNode(HealthCell cell) {
    Label name = Boxes.styled(new Label(cell.name()), "health-name", "data");
    Label words = Boxes.styled(new Label(cell.words()), "text-12", "health-words");
    words.setGraphic(new StatusShape(cell.health()));
    return new VBox(name, words);
  }

  private Region smallNode(HealthCell cell) {
    Region node = new Region();
    if (cell.health() != Health.IN_STEP) {
      node = Boxes.styled(new Region(), "status-shape", cell.health().shape());
    }
    Region hovered = node;
    node.setOnMouseEntered(event -> tell(cell, hovered));
    node.setOnMouseExited(event -> Tooltip.uninstall(hovered, tip));
    return node;
  }

  /** One tip serves all the squares. */
  private void tell(HealthCell cell, Region node) {
    tip.setText(cell.described());
    Tooltip.install(node, tip);
  }

  private void open(int at) {
    if (at >= 0 && at < cells.size()) {
      focus = at;
      selected.set(cells.get(at).id());
      mark();
      opened.accept(cells.get(at).id());
    }
  }

  private void mark() {
    for (int at = 0; at < nodes.size(); at++) {
      nodes.get(at).pseudoClassStateChanged(SELECTED, cells.get(at).id().equals(selected.get()));
      nodes.get(at).pseudoClassStateChanged(FOCUSED, isFocused() && at == focus);
    }
    setAccessibleText(cells.isEmpty() ? "" : cells.get(focus).described());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void pressed(KeyEvent event) {
    int to =
        switch (event.getCode()) {
          case RIGHT -> focus + 1;
          case LEFT -> focus - 1;
          case DOWN -> focus + columns;
          case UP -> focus - columns;
          case HOME -> 0;
          case END -> cells.size() - 1;
          default -> -1;
        };
    if (to >= 0 && to < cells.size()) {
      focus = to;
      mark();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open(focus);
      event.consume();
    }
  }

  // --- places
  // -------------------------------------------------------------------------------------

  private int columnsIn(double width) {
    return Math.max(1, (int) ((width + gap) / (least + gap)));
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    int rows = Math.ceilDiv(cells.size(), columnsIn(room));
    return Math.max(0, rows * (height + gap) - gap);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 10 * (least + gap) - gap;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    columns = columnsIn(getWidth());
    double width = large ? (getWidth() - gap * (columns - 1)) / columns : least;
    for (int at = 0; at < nodes.size(); at++) {
      double x = at % columns * (width + gap);
      double y = Math.floorDiv(at, columns) * (height + gap);
      double left = snapPositionX(x);
      nodes.get(at).resizeRelocate(left, y, snapPositionX(x + width) - left, height);
    }
  }
}
