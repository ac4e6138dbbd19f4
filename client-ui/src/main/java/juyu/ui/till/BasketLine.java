package juyu.ui.till;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A line of the basket; the one that is selected opens its actions below itself. */
final class BasketLine extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label name = Boxes.styled(new Label(), "basket-name", "data");
  private final Label hint = Boxes.styled(new Label(), "text-14", "muted");
  private final Label problem = Boxes.styled(new Label(), "text-14", "danger");
  private final Label quantity = Boxes.styled(new Label(), "basket-figure", "data");
  private final Label price = Boxes.styled(new Label(), "basket-figure", "muted", "data");
  private final Label amount = Boxes.styled(new Label(), "basket-figure", "semibold", "data");
  private final Label count = Boxes.styled(new Label(), "basket-count", "data");
  private final Button less;
  private final Button more;
  private final HBox actions;
  private final GridPane figures;

  BasketLine(long key, BasketActions does, Texts texts) {
    getStyleClass().addAll("basket-line", "data");
    less = square(texts, MaterialDesignM.MINUS, "till.line.less", () -> does.less().accept(key));
    more = square(texts, MaterialDesignP.PLUS, "till.line.more", () -> does.more().accept(key));
    actions = actions(key, does, texts);
    figures = figures();
    figures.setOnMouseClicked(event ->
        does.select().accept(getPseudoClassStates().contains(SELECTED) ? BasketActions.NONE : key));
    getChildren().add(figures);
  }

  private GridPane figures() {
    VBox words = Boxes.styled(new VBox(name, hint, problem), "basket-words");
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    problem.setWrapText(true);
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    GridPane grid = columns();
    grid.getStyleClass().add("basket-figures");
    grid.addRow(0, words, quantity, price, amount);
    return grid;
  }

  /** The columns of the list and of its heading. */
  static GridPane columns() {
    GridPane grid = new GridPane();
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    first.setMinWidth(0);
    grid.getColumnConstraints().add(first);
    for (double width : new double[] {104, 88, 108}) {
      ColumnConstraints column = new ColumnConstraints(width, width, width);
      column.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private HBox actions(long key, BasketActions does, Texts texts) {
    HBox row = Boxes.row(8, less, count, more, Boxes.spacer());
    row.getStyleClass().add("basket-actions");
    for (BasketActions.Other other : does.others()) {
      row.getChildren()
          .add(
              Words.button(other.icon(), other.words(), () -> other.run().accept(key), "line-key"));
    }
    row.getChildren()
        .add(
            Words.button(
                MaterialDesignT.TRASH_CAN_OUTLINE,
                texts.bind("till.line.remove"),
                () -> does.remove().accept(key),
                "line-key",
                "destructive"));
    return row;
  }

  private static Button square(
      Texts texts, org.kordamp.ikonli.Ikon icon, String words, Runnable action) {
    Button button = Words.iconButton(icon, texts.bind(words), action);
    button.getStyleClass().remove("plain");
    button.getStyleClass().addAll("line-key", "square");
    return button;
  }

  void show(BasketRow row, boolean selected) {
    name.setText(row.name());
    hint.setText(row.hint());
    problem.setText(row.problem());
    quantity.setText(row.quantity());
    price.setText(row.price());
    amount.setText(row.amount());
    count.setText(row.count());
    boolean counts = !row.count().isEmpty();
    for (javafx.scene.Node node : new javafx.scene.Node[] {less, count, more}) {
      node.setVisible(counts);
    }
    less.setDisable(!row.canLess());
    more.setDisable(!row.canMore());
    open(selected);
  }

  private void open(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
    if (selected && !getChildren().contains(actions)) {
      getChildren().add(actions);
    } else if (!selected) {
      getChildren().remove(actions);
    }
  }
}
