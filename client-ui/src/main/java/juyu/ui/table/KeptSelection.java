package juyu.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Which rows are selected, kept while other versions of them take their place. */
final class KeptSelection<T> {

  /** Nobody misses the rest of a larger selection after a refresh. */
  private static final int MOST = 200;

  private final TableView<T> table;
  private Function<T, ?> key = row -> row;
  private @Nullable T wanted;

  KeptSelection(TableView<T> table) {
    this.table = table;
  }

  void identifiedBy(Function<T, ?> id) {
    key = id;
  }

  /** Lets the table show these rows in place of what it shows. */
  void replace(List<T> rows) {
    Set<Object> kept = keys();
    table.getItems().setAll(rows);
    reselect(kept);
    T waiting = wanted;
    if (waiting != null) {
      select(waiting);
    }
  }

  private Set<Object> keys() {
    Set<Object> keys = new HashSet<>();
    table.getSelectionModel().getSelectedItems().stream()
        .limit(MOST)
        .forEach(row -> keys.add(key.apply(row)));
    return keys;
  }

  private void reselect(Set<Object> keys) {
    if (keys.isEmpty()) {
      return;
    }
    table.getSelectionModel().clearSelection();
    List<T> rows = table.getItems();
    for (int at = 0; at < rows.size() && !keys.isEmpty(); at++) {
      if (keys.remove(key.apply(rows.get(at)))) {
        table.getSelectionModel().select(at);
      }
    }
  }

  /** Selects this row only, and brings it into sight: now, or when it comes. */
  void select(T row) {
    wanted = row;
    Object id = key.apply(row);
    List<T> rows = table.getItems();
    for (int at = 0; at < rows.size(); at++) {
      if (key.apply(rows.get(at)).equals(id)) {
        table.getSelectionModel().clearAndSelect(at);
        table.scrollTo(Math.max(0, at - 2));
        wanted = null;
        return;
      }
    }
  }
}
