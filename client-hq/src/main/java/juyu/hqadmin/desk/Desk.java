package juyu.hqadmin.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import juyu.hqadmin.product.Products;
import juyu.ui.Ui;
import juyu.ui.format.Formats;
import juyu.ui.shell.Frame;
import juyu.ui.shell.PageHeader;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/**
 * What a screen of this window is given.
 *
 * @param office what its view model is given
 * @param frame where sheets and toasts are, and the way to other screens
 * @param mayChange whether whoever is signed in may change anything, or only look
 */
public record Desk(Ui ui, Office office, Frame frame, boolean mayChange) {

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

  /** The words of a key, now: for tables, which ask again when the language changes. */
  public String text(String key, Object... args) {
    return ui.texts().text(key, args);
  }

  /** A table with these columns. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final <T> DataTable<T> table(Column<T, ?>... columns) {
    return new DataTable<>(List.of(columns), ui.texts(), ui.formats(), ui.work());
  }

  /** A header with the title of a screen, from its keys {@code <name>.title} and {@code .about}. */
  public PageHeader header(String name, Node... actions) {
    return header(name, words(name + ".about"), actions);
  }

  /** As above, about something that changes. */
  public PageHeader header(String name, ObservableValue<String> about, Node... actions) {
    return new PageHeader(words(name + ".title"), about, actions);
  }

  /** These buttons, if whoever is signed in may change anything. */
  public Node[] changing(Node... actions) {
    return mayChange ? actions : new Node[0];
  }

  /** Opens something beside the screen. */
  public void sheet(Node title, Optional<Node> actions, Node... body) {
    Node content = Boxes.styled(Boxes.column(16, body), "sheet-body");
    frame.sheet().open(title, content, actions, SideSheet.NARROW, () -> {});
  }

  /** The style class of a fuel's colour; null for what is no fuel. */
  public @Nullable String colour(String productId) {
    return products().colour(productId).map(place -> "data-" + place).orElse(null);
  }
}
