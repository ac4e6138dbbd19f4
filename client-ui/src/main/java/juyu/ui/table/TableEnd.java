package juyu.ui.table;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/**
 * The line below rows of which there are more, and what fetches them when the reader comes near the
 * end. A filter over part of the rows does not fetch the rest by itself: the reader decides.
 */
final class TableEnd<T> extends HBox {

  private static final int NEAR = 10;

  private final TableView<T> table;
  private final TableModel<T> model;
  private final Texts texts;
  private @Nullable Runnable more;
  private boolean asked;

  TableEnd(TableView<T> table, TableModel<T> model, Texts texts) {
    this.table = table;
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("table-foot", "gap-12");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void onMore(Runnable action) {
    more = action;
    render();
  }

  /** Other rows are here: what was asked for has come. */
  void arrived() {
    asked = false;
    render();
  }

  /** To be called when the reader may have come to the end. */
  void look() {
    if (model.hasMore() && !asked && !model.isFiltered() && isNear()) {
      ask();
    }
  }

  private boolean isNear() {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    IndexedCell<?> last = flow.getLastVisibleCell();
    return last != null && last.getIndex() >= table.getItems().size() - NEAR;
  }

  private void ask() {
    if (more != null && !asked) {
      asked = true;
      render();
      more.run();
    }
  }

  private void render() {
    setVisible(model.hasMore() && more != null);
    if (isVisible()) {
      getChildren()
          .setAll(
              Words.label(texts.bind("table.more.here", model.items().size()), "text-12", "muted"),
              Boxes.spacer(),
              asked
                  ? Words.label(texts.bind("table.more.coming"), "text-12", "muted")
                  : Words.button(texts.bind("table.more"), this::ask, "link", "small"));
    }
  }
}
