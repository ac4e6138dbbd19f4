package juyu.ui.form;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Below an input: what fits to what is typed, while the cursor is there. The arrows go through it,
 * Enter takes it.
 */
final class Picker<T> extends VBox {

  private static final int MOST = 50;
  private static final double ROW = 36;
  private static final int ROWS = 5;

  private final Field<T> field;
  private final Choices<T> choices;
  private final TextField input;
  private final ObservableList<T> found = FXCollections.observableArrayList();
  private final ListView<T> list = new ListView<>(found);

  Picker(Field<T> field, Choices<T> choices, TextField input) {
    this.field = field;
    this.choices = choices;
    this.input = input;
    getStyleClass().addAll("gap-4", "picker");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(cells -> new NameCell());
    list.setOnMousePressed(event -> take(list.getSelectionModel().getSelectedItem()));
    list.managedProperty().bind(list.visibleProperty());
    getChildren().setAll(input, list);
    input.textProperty().subscribe(text -> look());
    input.focusedProperty().subscribe(focused -> look());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private final class NameCell extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : choices.words(item) + "  " + choices.aside(item));
    }
  }

  private void look() {
    boolean open = input.isFocused() && field.value().isEmpty();
    String part = input.getText().strip();
    found.setAll(
        choices.all().stream().filter(one -> open && choices.fits(one, part)).limit(MOST).toList());
    list.setVisible(!found.isEmpty());
    double height = Math.min(ROWS, found.size()) * ROW + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    if (!list.isVisible()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> take(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    event.consume();
  }

  private void take(@Nullable T one) {
    if (one != null) {
      field.set(one);
      input.end();
    }
  }
}
