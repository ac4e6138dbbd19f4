package juyu.ui.table;

import java.util.Random;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** What stands in a table's place while it has no rows. */
final class Placeholder {

  private static final int SKELETON_ROWS = 8;

  private Placeholder() {}

  /** Grey bars where rows will be: the page does not jump when they come. */
  static Region skeleton(int columns, double rowHeight) {
    Random widths = new Random(7);
    VBox rows = new VBox();
    rows.getStyleClass().add("table-skeleton");
    for (int row = 0; row < SKELETON_ROWS; row++) {
      rows.getChildren().add(skeletonRow(columns, rowHeight, widths));
    }
    return rows;
  }

  private static HBox skeletonRow(int columns, double height, Random widths) {
    HBox row = Boxes.row(16);
    row.getStyleClass().add("skeleton-row");
    row.setMinHeight(0);
    row.setPrefHeight(height);
    for (int column = 0; column < columns; column++) {
      Region bar = Boxes.styled(new Region(), "skeleton");
      bar.setMaxWidth(40 + widths.nextInt(80));
      HBox cell = new HBox(bar);
      cell.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(bar, Priority.ALWAYS);
      HBox.setHgrow(cell, Priority.ALWAYS);
      row.getChildren().add(cell);
    }
    return row;
  }

  /** Words in the middle, with what to do next. */
  static Region words(
      Ikon icon,
      Tone tone,
      ObservableValue<String> title,
      @Nullable ObservableValue<String> hint,
      @Nullable Node action) {
    Icon picture = Icon.of(icon, Icon.LARGE);
    VBox words = Boxes.column(8, picture, Words.label(title, "text-14", "semibold"));
    tone.on(picture);
    words.getStyleClass().add("table-placeholder");
    words.setAlignment(Pos.CENTER);
    if (hint != null) {
      words.getChildren().add(Words.paragraph(hint, "text-14", "muted", "centred"));
    }
    if (action != null) {
      words.getChildren().add(action);
    }
    return words;
  }
}
