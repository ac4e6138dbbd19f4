package juyu.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import juyu.ui.format.Formats;
import juyu.ui.fx.UiThread;
import juyu.ui.theme.Boxes;

/** The row of sums under a table, each below its column wherever that goes. */
final class SumRow<T> extends Pane {

  private static final double HEIGHT = 41;

  private final TableView<T> table;
  private final TableModel<T> model;
  private final Formats formats;
  private final ObservableValue<String> name;
  private final DoubleProperty scrolled = new SimpleDoubleProperty();
  private final List<Label> labels = new ArrayList<>();
  private final InvalidationListener relayout = changed -> requestLayout();

  /**
   * @param name what stands under the first column
   */
  SumRow(TableView<T> table, TableModel<T> model, Formats formats, ObservableValue<String> name) {
    this.table = table;
    this.model = model;
    this.formats = formats;
    this.name = name;
    getStyleClass().add("sum-row");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    clip();
    table.getVisibleLeafColumns().addListener((InvalidationListener) changed -> rebuild());
    model.answer().addListener(changed -> fill());
    name.addListener((property, old, now) -> fill());
    scrolled.addListener(relayout);
    rebuild();
  }

  /** How far the table is scrolled to the right. */
  DoubleProperty scrolled() {
    return scrolled;
  }

  private void clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private void rebuild() {
    labels.clear();
    for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
      column.widthProperty().removeListener(relayout);
      column.widthProperty().addListener(relayout);
      labels.add(label(TableColumns.columnOf(column)));
    }
    if (!labels.isEmpty()) {
      labels.getLast().getStyleClass().add("last");
    }
    getChildren().setAll(labels);
    fill();
  }

  private static Label label(Column<?, ?> column) {
    Label label = Boxes.styled(new Label(), "semibold", "sum");
    if (column.kind().right()) {
      label.getStyleClass().add("number");
    }
    return label;
  }

  private void fill() {
    for (int at = 0; at < labels.size(); at++) {
      Column<T, ?> column = TableColumns.columnOf(table.getVisibleLeafColumns().get(at));
      String sum = sumOf(column);
      labels.get(at).setText(sum.isEmpty() && at == 0 ? name.getValue() : sum);
    }
    requestLayout();
  }

  private <V> String sumOf(Column<T, V> column) {
    List<?> totals = model.answer().get().sums().getOrDefault(column, List.of());
    @SuppressWarnings("unchecked") // the answer holds each column's own sums
    List<V> own = (List<V>) totals;
    return column.totalWords(own, formats);
  }

  @Override
  protected void layoutChildren() {
    double x = -scrolled.get();
    for (int at = 0; at < labels.size(); at++) {
      Label label = labels.get(at);
      double width = table.getVisibleLeafColumns().get(at).getWidth();
      boolean right = label.getStyleClass().contains("number");
      double room = Math.max(width, label.prefWidth(-1));
      if (right) {
        widen(table.getVisibleLeafColumns().get(at), room);
      }
      double from = right ? x + width - room : x;
      layoutInArea(
          label, from, 0, room, getHeight(), 0, right ? HPos.RIGHT : HPos.LEFT, VPos.CENTER);
      x += width;
    }
  }

  /** A sum may be wider than what it is the sum of. */
  private static void widen(TableColumn<?, ?> column, double room) {
    if (column.getMinWidth() < room) {
      UiThread.later(() -> column.setMinWidth(room));
    }
  }

  /** Shown only where something is summed, and something is there. */
  void showWhen(ObservableValue<Boolean> rowsThere) {
    visibleProperty().bind(rowsThere);
    managedProperty().bind(Bindings.createBooleanBinding(rowsThere::getValue, rowsThere));
  }
}
