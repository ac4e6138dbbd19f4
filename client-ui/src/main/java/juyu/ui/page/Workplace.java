package juyu.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import juyu.ui.Ui;
import juyu.ui.form.Form;
import juyu.ui.form.FormView;
import juyu.ui.format.Formats;
import juyu.ui.parts.ConsequenceList;
import juyu.ui.product.ProductNames;
import juyu.ui.shell.Frame;
import juyu.ui.shell.PageHeader;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** What a screen of a manager's or head office's window is given: words, tables, forms. */
public abstract class Workplace {

  private final Ui ui;
  private final Frame frame;

  /**
   * @param frame where sheets and toasts are, and the way to other screens
   */
  protected Workplace(Ui ui, Frame frame) {
    this.ui = ui;
    this.frame = frame;
  }

  /** The names of what is sold. */
  public abstract ProductNames<?> products();

  public final Ui ui() {
    return ui;
  }

  public final Frame frame() {
    return frame;
  }

  public final Texts texts() {
    return ui.texts();
  }

  public final Formats formats() {
    return ui.formats();
  }

  /** The words of a key, in whatever language is spoken. */
  public final ObservableValue<String> words(String key, Object... args) {
    return texts().bind(key, args);
  }

  /** The words of a key, now: for tables, which ask again when the language changes. */
  public final String text(String key, Object... args) {
    return texts().text(key, args);
  }

  /** A table with these columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are read only
  public final <T> DataTable<T> table(Column<T, ?>... columns) {
    return new DataTable<>(List.of(columns), texts(), formats(), ui.work());
  }

  /** A header with the title of a screen, from its keys {@code <name>.title} and {@code .about}. */
  public final PageHeader header(String name, Node... actions) {
    return header(name, words(name + ".about"), actions);
  }

  /** As above, about something that changes. */
  public final PageHeader header(String name, ObservableValue<String> about, Node... actions) {
    return new PageHeader(words(name + ".title"), about, actions);
  }

  /** Opens something beside the screen. */
  public final void sheet(Node title, Optional<Node> actions, Node... body) {
    Node content = Boxes.styled(Boxes.column(16, body), "sheet-body");
    frame.sheet().open(title, content, actions, SideSheet.NARROW, () -> {});
  }

  /**
   * A form for the place beside the screen.
   *
   * @param words on its button
   * @param save checks and sends, by {@link Form#send}
   */
  public final FormView form(Form form, ObservableValue<String> words, Runnable save) {
    return new FormView(ui, form, words, save, frame.sheet()::close).tall();
  }

  /** What will happen when a person confirms. */
  public final ConsequenceList consequences() {
    return new ConsequenceList(words("form.consequences"));
  }

  /** Opens a form beside the screen. */
  public final void open(ObservableValue<String> title, Node... parts) {
    sheet(Words.label(title, "text-20", "semibold"), Optional.empty(), parts);
  }

  /** What was opened beside the screen is done: says so. */
  public final void done(String key, Object... args) {
    frame.sheet().close();
    frame.toasts().done(words(key, args));
  }

  /** The style class of a fuel's colour; null for what is no fuel. */
  public final @Nullable String colour(String productId) {
    return products().colour(productId).map(place -> "data-" + place).orElse(null);
  }
}
