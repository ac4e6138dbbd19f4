package juyu.ui.table;

import java.time.Instant;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import juyu.ui.format.Formats;
import juyu.ui.parts.Status;
import juyu.ui.parts.StatusLabel;
import juyu.ui.table.Kind.Look;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/** Draws one column's value of one row. Cells are few and are used again for other rows. */
final class ColumnCell<T, V> extends TableCell<T, T> {

  private final Column<T, V> column;
  private final Formats formats;
  private final Label below = new Label();
  private @Nullable StatusLabel status;
  private @Nullable Hyperlink link;
  private @Nullable Region mark;
  private @Nullable String marked;

  ColumnCell(Column<T, V> column, Formats formats) {
    this.column = column;
    this.formats = formats;
    getStyleClass().add("data-cell");
    if (column.kind().right()) {
      getStyleClass().add("number");
    }
    if (column.kind().look() == Look.LINK) {
      getStyleClass().add("link");
    }
    if (column.isStrong()) {
      getStyleClass().add("strong");
    }
    if (column.isMuted()) {
      getStyleClass().add("muted");
    }
    below.getStyleClass().addAll("text-12", "muted", "below");
    addEventHandler(MouseEvent.MOUSE_ENTERED, event -> setTooltip(isCut() ? wholeWords() : null));
  }

  private boolean isCut() {
    return getText() != null
        && lookup(".text") instanceof Text drawn
        && !drawn.getText().equals(getText());
  }

  private Tooltip wholeWords() {
    return new Tooltip(getText());
  }

  @Override
  protected void updateItem(@Nullable T row, boolean empty) {
    super.updateItem(row, empty);
    textProperty().unbind();
    V value = row == null || empty ? null : column.valueOf(row);
    if (row == null || value == null) {
      setText(null);
      setGraphic(null);
    } else {
      show(row, value);
    }
  }

  private void show(T row, V value) {
    if (value instanceof Status some) {
      setText(null);
      setGraphic(twoLines(row, statusLabel(some)));
    } else if (column.kind().look() == Look.LINK) {
      setText(null);
      setGraphic(linkTo(row, (String) value));
    } else if (value instanceof Instant since && column.kind().look() == Look.AGE) {
      textProperty().bind(formats.bindAge(since));
      setGraphic(null);
    } else {
      showWords(row, column.kind().words().apply(value, formats));
    }
  }

  private void showWords(T row, String words) {
    if (column.hasTwoLines()) {
      Label first = Boxes.styled(new Label(words), "first");
      setText(null);
      setGraphic(twoLines(row, first));
    } else {
      setText(words);
      setGraphic(column.isMarked() ? markFor(row) : null);
    }
  }

  private Region twoLines(T row, Region first) {
    String second = column.below(row);
    if (second == null) {
      return first;
    }
    below.setText(second);
    below.getStyleClass().remove("behind-icon");
    if (first instanceof StatusLabel) {
      below.getStyleClass().add("behind-icon");
    }
    VBox lines = new VBox(first, below);
    lines.getStyleClass().add("two-lines");
    return lines;
  }

  private StatusLabel statusLabel(Status some) {
    if (status == null) {
      status = new StatusLabel();
    }
    status.show(some);
    return status;
  }

  private Hyperlink linkTo(T row, String words) {
    if (link == null) {
      link = Boxes.styled(new Hyperlink(), "row-link");
    }
    link.setText(words);
    link.setOnAction(event -> column.act(row));
    return link;
  }

  private @Nullable Region markFor(T row) {
    String styleClass = column.mark(row);
    if (styleClass == null) {
      return null;
    }
    if (mark == null) {
      mark = Boxes.styled(new Region(), "product-mark");
    }
    mark.getStyleClass().remove(marked);
    mark.getStyleClass().add(styleClass);
    marked = styleClass;
    return mark;
  }
}
