package juyu.bos.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.product.ProductMasterResource;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a product by a part of its name, its code or its barcode. What fits is listed below while
 * the cursor is there; the arrows go through it, Enter takes it.
 */
public final class ProductPicker extends VBox {

  private static final int MOST = 50;
  private static final double ROW = 36;
  private static final int ROWS = 5;

  private final Desk desk;
  private final List<ProductMasterResource> choices;
  private final ObjectProperty<Optional<ProductMasterResource>> chosen;
  private final TextField search = new TextField();
  private final ObservableList<ProductMasterResource> found = FXCollections.observableArrayList();
  private final ListView<ProductMasterResource> list = new ListView<>(found);
  private boolean writing;

  public ProductPicker(
      Desk desk,
      List<ProductMasterResource> choices,
      ObjectProperty<Optional<ProductMasterResource>> chosen) {
    this.desk = desk;
    this.choices = choices;
    this.chosen = chosen;
    getStyleClass().addAll("gap-4", "product-picker");
    search.promptTextProperty().bind(desk.words("form.product.prompt"));
    search.accessibleTextProperty().bind(desk.words("form.product"));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(cells -> new NameCell());
    list.setOnMouseClicked(event -> take(list.getSelectionModel().getSelectedItem()));
    list.managedProperty().bind(list.visibleProperty());
    getChildren().setAll(search, list);
    search.textProperty().subscribe(text -> typed());
    search.focusedProperty().subscribe(focused -> look());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    chosen.subscribe(now -> write());
    desk.texts().language().subscribe(language -> write());
  }

  /** Where a person types. */
  public TextField search() {
    return search;
  }

  private final class NameCell extends ListCell<ProductMasterResource> {
    @Override
    protected void updateItem(@Nullable ProductMasterResource item, boolean empty) {
      super.updateItem(item, empty);
      setText(item == null || empty ? null : named(item));
    }
  }

  private String named(ProductMasterResource product) {
    return desk.products().name(product.productId()) + "  " + product.productId();
  }

  private void typed() {
    if (!writing) {
      chosen.set(Optional.empty());
      look();
    }
  }

  private void look() {
    String part = search.getText().strip().toLowerCase(Locale.ROOT);
    boolean open = search.isFocused() && chosen.get().isEmpty();
    found.setAll(
        open
            ? choices.stream().filter(product -> fits(product, part)).limit(MOST).toList()
            : List.of());
    list.setVisible(open && !found.isEmpty());
    list.setPrefHeight(Math.min(ROWS, found.size()) * ROW + 2);
    list.setMinHeight(Math.min(ROWS, found.size()) * ROW + 2);
    list.getSelectionModel().selectFirst();
  }

  private static boolean fits(ProductMasterResource product, String part) {
    return product.name().toLowerCase(Locale.ROOT).contains(part)
        || product.nameKo().toLowerCase(Locale.ROOT).contains(part)
        || product.productId().toLowerCase(Locale.ROOT).contains(part)
        || (product.barcode().startsWith(part) && !part.isEmpty());
  }

  private void pressed(KeyEvent event) {
    if (!list.isVisible()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else if (event.getCode() == KeyCode.ENTER) {
      take(list.getSelectionModel().getSelectedItem());
    } else {
      return;
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    event.consume();
  }

  private void take(@Nullable ProductMasterResource product) {
    if (product != null) {
      chosen.set(Optional.of(product));
      look();
    }
  }

  private void write() {
    chosen
        .get()
        .ifPresent(product -> {
          writing = true;
          search.setText(desk.products().name(product.productId()));
          search.end();
          writing = false;
          look();
        });
  }

  /** With its label, for a form. */
  public Field field() {
    return Field.of(desk.words("form.product"), Boxes.grow(this));
  }
}
