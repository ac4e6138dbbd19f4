package juyu.bos.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import juyu.bos.live.Office;
import juyu.bos.product.Products;
import juyu.model.value.NodeCode;
import juyu.ui.Ui;
import juyu.ui.format.Formats;
import juyu.ui.shell.Frame;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a screen of this window is given.
 *
 * @param office what its view model is given
 * @param frame where sheets and toasts are, and the way to other screens
 */
public record Desk(Ui ui, Office office, Frame frame) {

  public Texts texts() {
    return ui.texts();
  }

  public Formats formats() {
    return ui.formats();
  }

  public Products products() {
    return office.products();
  }

  /** The words of a key, in whatever language is spoken. */
  public ObservableValue<String> words(String key, Object... args) {
    return ui.texts().bind(key, args);
  }

  /** A table with these columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are read only
  public final <T> DataTable<T> table(Column<T, ?>... columns) {
    return new DataTable<>(List.of(columns), ui.texts(), ui.formats(), ui.work());
  }

  /** P01 of ST0001-P01: at its own station everybody knows the rest. */
  public static String shortened(NodeCode till) {
    return till.value().substring(till.value().indexOf('-') + 1);
  }

  /** The style class of a fuel's colour; null for what is no fuel. */
  public @Nullable String colour(String productId) {
    return products().colour(productId).map(place -> "data-" + place).orElse(null);
  }
}
