package juyu.ui.load;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;

/** Grey shapes where the content will be, so that nothing jumps when it comes. */
public final class Skeleton {

  private Skeleton() {}

  /** Rows of a table. */
  public static Region table(int rows, int columns) {
    VBox table = Boxes.column(0);
    for (int row = 0; row < rows; row++) {
      table.getChildren().add(row(columns, row));
    }
    return table;
  }

  private static HBox row(int columns, int number) {
    HBox row = Boxes.row(24);
    row.getStyleClass().add("waiting-row");
    for (int column = 0; column < columns; column++) {
      Region bar = bar(column == 0 ? 160 : 56 + (number * 7 + column * 13) % 40);
      if (column == 1) {
        row.getChildren().add(Boxes.spacer());
      }
      row.getChildren().add(bar);
    }
    return row;
  }

  /** A card with a title, a figure and some lines. */
  public static Region card(int lines) {
    VBox card = Boxes.card(12, bar(96), tall(bar(160)));
    for (int line = 0; line < lines; line++) {
      card.getChildren().add(bar(120 + line * 37 % 90));
    }
    return card;
  }

  /** Cards side by side. */
  public static Region cards(int count, int lines) {
    GridPane cards = new GridPane();
    cards.getStyleClass().add("gap-16");
    for (int card = 0; card < count; card++) {
      Region one = card(lines);
      GridPane.setHgrow(one, Priority.ALWAYS);
      cards.add(one, card, 0);
    }
    return cards;
  }

  private static Region bar(double width) {
    Region bar = Boxes.styled(new Region(), "waiting-bar");
    bar.setMaxWidth(width);
    bar.setPrefWidth(width);
    return bar;
  }

  private static Region tall(Region bar) {
    bar.getStyleClass().add("waiting-figure");
    return bar;
  }
}
