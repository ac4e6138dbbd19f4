package juyu.ui.till;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.fx.UiThread;
import juyu.ui.text.Texts;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the open sale. Up and Down choose a line, Plus and Minus change its count, Delete
 * takes it out; a touch opens it.
 */
public final class BasketList extends VBox {

  private final BasketActions actions;
  private final Texts texts;
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final Map<Long, BasketLine> known = new HashMap<>();
  private List<BasketRow> rows = List.of();
  private long selected = BasketActions.NONE;

  public BasketList(Texts texts, BasketActions actions) {
    this.texts = texts;
    this.actions = actions;
    getStyleClass().add("basket-list");
    lines.getStyleClass().add("basket-lines");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("focus-ring");
    scroll.accessibleTextProperty().bind(texts.bind("till.basket"));
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setMinHeight(0);
    getChildren().addAll(heading(), scroll);
  }

  private GridPane heading() {
    GridPane heading = BasketLine.columns();
    heading.getStyleClass().add("basket-heading");
    Label product = Words.label(texts.bind("till.basket.product"), "text-12", "muted");
    heading.addRow(
        0,
        product,
        Words.label(texts.bind("till.basket.quantity"), "text-12", "muted"),
        Words.label(texts.bind("till.basket.price"), "text-12", "muted"),
        Words.label(texts.bind("till.basket.amount"), "text-12", "muted"));
    return heading;
  }

  /**
   * Shows the lines.
   *
   * @param open the key of the line whose actions are open, or {@link BasketActions#NONE}
   */
  public void show(List<BasketRow> now, long open) {
    boolean moved = open != selected || now.size() != rows.size();
    rows = List.copyOf(now);
    selected = open;
    known.keySet().retainAll(rows.stream().map(BasketRow::key).toList());
    List<BasketLine> shown = rows.stream().map(this::line).toList();
    if (!lines.getChildren().equals(shown)) {
      lines.getChildren().setAll(shown);
    }
    if (moved) {
      UiThread.later(this::bringIntoSight);
    }
  }

  private BasketLine line(BasketRow row) {
    BasketLine line = known.computeIfAbsent(row.key(), key -> new BasketLine(key, actions, texts));
    line.show(row, row.key() == selected);
    return line;
  }

  /** The line that is open, or else the newest. */
  private void bringIntoSight() {
    Node line = known.get(selected);
    if (line == null && !lines.getChildren().isEmpty()) {
      line = lines.getChildren().getLast();
    }
    if (line != null) {
      scrollTo(line);
    }
  }

  private void scrollTo(Node line) {
    scroll.applyCss();
    scroll.layout();
    double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds at = line.getBoundsInParent();
    double top = scroll.getVvalue() * hidden;
    double least = at.getMaxY() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(Math.clamp(top, least, Math.max(least, at.getMinY())) / hidden);
  }

  private void pressed(KeyEvent event) {
    @Nullable Runnable action = action(event.getCode());
    if (action != null) {
      event.consume();
      action.run();
    }
  }

  private @Nullable Runnable action(KeyCode code) {
    boolean isOpen = selected != BasketActions.NONE;
    return switch (code) {
      case DOWN -> () -> choose(place() + 1);
      case UP -> () -> choose(place() < 0 ? rows.size() - 1 : place() - 1);
      case DELETE -> isOpen ? () -> actions.remove().accept(selected) : null;
      case PLUS, ADD -> canMore() ? () -> actions.more().accept(selected) : null;
      case MINUS, SUBTRACT -> canLess() ? () -> actions.less().accept(selected) : null;
      default -> null;
    };
  }

  private int place() {
    return rows.stream().map(BasketRow::key).toList().indexOf(selected);
  }

  private boolean canMore() {
    return place() >= 0 && rows.get(place()).canMore();
  }

  private boolean canLess() {
    return place() >= 0 && rows.get(place()).canLess();
  }

  private void choose(int place) {
    if (place >= 0 && place < rows.size()) {
      actions.select().accept(rows.get(place).key());
    }
  }
}
