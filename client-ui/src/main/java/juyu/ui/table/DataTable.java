package juyu.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.ui.export.ExportFormat;
import juyu.ui.export.Sheet;
import juyu.ui.format.Formats;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import juyu.ui.shell.ScreenKey;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/**
 * The one table of all windows. It follows {@link #rows()}; sorts by value, filters by all columns,
 * adds up exactly what it shows, and gives its rows to the clipboard, to CSV and to Excel. Used on
 * the UI thread; what takes long happens in the background.
 *
 * <p>Keys: Enter opens a row, Ctrl+F filters, Ctrl+C copies, Ctrl+A selects all, the menu key has
 * the rest, sorting among it.
 *
 * @param <T> a row: a record, never changed
 */
public final class DataTable<T> extends VBox {

  private static final double ROW = 41;
  private static final double ROW_OF_TWO_LINES = 61;
  private static final double HEADER = 33;
  private static final double SCROLL_BAR = 14;

  /** Rows of an empty table: what it says needs so much room. */
  private static final int EMPTY = 3;

  /** Beyond these a fitted table scrolls by itself, or it would draw each of 10,000. */
  private static final int MOST_FITTED = 12;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Texts texts;
  private final Formats formats;
  private final TableModel<T> model;
  private final TableView<T> table = new TableView<>(FXCollections.observableArrayList());
  private final KeptSelection<T> selection = new KeptSelection<>(table);
  private final ReadOnlyObjectWrapper<@Nullable T> selected = new ReadOnlyObjectWrapper<>();
  private final HBox head = Boxes.row(8);
  private final HBox tools = Boxes.row(8);
  private final TableStates<T> states;
  private final SumRow<T> sums;
  private final TableEnd<T> end;
  private final TableFile file;
  private final double rowHeight;
  private ObservableValue<String> title;
  private @Nullable Consumer<T> activate;
  private @Nullable Node filterBox;
  private SaveAs saveAs = SaveAs.dialog();
  private boolean fitted;

  /** A table with these columns, in this order. */
  public DataTable(List<Column<T, ?>> columns, Texts texts, Formats formats, Work work) {
    this.texts = texts;
    this.formats = formats;
    this.model = new TableModel<>(columns, formats, work);
    this.title = texts.bind("table.title");
    this.rowHeight = columns.stream().anyMatch(Column::hasTwoLines) ? ROW_OF_TWO_LINES : ROW;
    this.file = new TableFile(texts, work);
    this.end = new TableEnd<>(table, model, texts);
    Region skeleton = Placeholder.skeleton(Math.min(6, columns.size()), rowHeight);
    this.states = new TableStates<>(table, model, texts, skeleton);
    TableColumns.into(table, columns, formats);
    this.sums = new SumRow<>(table, model, formats, sumName());
    getStyleClass().addAll("data-table", "card");
    setUpTable();
    compose(columns.stream().anyMatch(Column::isSummed));
    listen();
  }

  // --- what a screen says to it -------------------------------------------------------------

  /** What it shows; bind it to a view model's. */
  public ObjectProperty<Rows<T>> rows() {
    return model.rows();
  }

  /** What the reader filters by. */
  public StringProperty filter() {
    return model.filter();
  }

  /** The row that was selected last; null for none. */
  public ReadOnlyObjectProperty<@Nullable T> selected() {
    return selected.getReadOnlyProperty();
  }

  /** All rows that are selected. */
  public ObservableList<T> selection() {
    return table.getSelectionModel().getSelectedItems();
  }

  /** The rows as they stand, after filter and sort. */
  public List<T> shown() {
    return List.copyOf(table.getItems());
  }

  /** Selects a row and brings it into sight; if it is not shown yet, then as soon as it is. */
  public void select(T row) {
    selection.select(row);
  }

  /** What the keyboard does with it wherever the focus is, for the screen's own list of keys. */
  public List<ScreenKey> keys() {
    return filterBox == null
        ? List.of()
        : List.of(ScreenKey.of("Shortcut+F", texts.bind("table.filter.key"), this::toFilter));
  }

  /** A heading with the number of rows; it names the exported file, too. */
  public DataTable<T> titled(ObservableValue<String> words) {
    title = words;
    head.getChildren()
        .setAll(
            Words.label(words, "text-16", "semibold"),
            Words.data(count(), "text-12", "muted"),
            Boxes.spacer(),
            tools);
    head.setVisible(true);
    return this;
  }

  /** The filter box, the column chooser and the export button. */
  public DataTable<T> withTools() {
    Node filter = TableTools.filter(model, table, texts);
    filterBox = filter;
    return withActions(
        filter, TableTools.chooser(table, texts), TableTools.export(texts, this::export));
  }

  /** More in the heading, at its right end: buttons, links. */
  public DataTable<T> withActions(Node... actions) {
    tools.getChildren().addAll(List.of(actions));
    if (head.getChildren().isEmpty()) {
      head.getChildren().setAll(Boxes.spacer(), tools);
    }
    head.setVisible(true);
    return this;
  }

  /** What it says when there is nothing, and what to do next. */
  public DataTable<T> whenEmpty(ObservableValue<String> words, ObservableValue<String> hint) {
    states.whenEmpty(words, hint);
    return this;
  }

  /** As above, with a button for what to do next. */
  public DataTable<T> whenEmpty(
      ObservableValue<String> words,
      ObservableValue<String> hint,
      ObservableValue<String> action,
      Runnable run) {
    states.whenEmpty(action, run);
    return whenEmpty(words, hint);
  }

  /** What "try again" does after a failure. */
  public DataTable<T> onRetry(Runnable action) {
    states.onRetry(action);
    return this;
  }

  /** Asks for the next page, when the reader comes near the end and there are more. */
  public DataTable<T> onMore(Runnable action) {
    end.onMore(action);
    return this;
  }

  /** What Enter or a double click on a row does: usually it opens the row's side sheet. */
  public DataTable<T> onActivate(Consumer<T> action) {
    activate = action;
    getStyleClass().add("activatable");
    return this;
  }

  /** What makes a row the same row after a refresh, so that it stays selected: its id. */
  public DataTable<T> identifiedBy(Function<T, ?> id) {
    selection.identifiedBy(id);
    return this;
  }

  /** As high as its rows, for short tables on a page, and at most twelve of them. */
  public DataTable<T> fitted() {
    fitted = true;
    fit();
    table.widthProperty().addListener(changed -> UiThread.later(this::fit));
    return this;
  }

  /** Without outline and surface, for a table inside a card or a sheet. */
  public DataTable<T> plain() {
    getStyleClass().remove("card");
    return this;
  }

  /** Asks by other means than the desktop's dialog. */
  DataTable<T> savingAs(SaveAs other) {
    saveAs = other;
    return this;
  }

  // --- how it is made -----------------------------------------------------------------------

  private void setUpTable() {
    table.setFixedCellSize(rowHeight);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(sorted -> {
      model.order().set(TableColumns.order(sorted));
      return true;
    });
    table.setRowFactory(ignored -> row());
    table.setPlaceholder(new Region());
    table.setContextMenu(TableMenu.of(table, texts, this::copy, this::export));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.accessibleTextProperty().bind(texts.bind(() -> title.getValue()));
    table.skinProperty().addListener((property, old, now) -> UiThread.later(this::watchScrolling));
  }

  private void compose(boolean hasSums) {
    head.getStyleClass().add("table-head");
    head.managedProperty().bind(head.visibleProperty());
    head.setVisible(false);
    getChildren().addAll(head, states);
    if (hasSums) {
      sums.showWhen(Bindings.isNotEmpty(table.getItems()));
      getChildren().add(sums);
    }
    getChildren().addAll(end, file);
  }

  private void listen() {
    model.rows().addListener((property, old, now) -> arrived());
    model.answer().addListener((property, old, now) -> answered(now));
    texts.language().addListener((property, old, now) -> translated());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> selected.set(now));
  }

  /** The answer may be equal to the one before, and the state another one all the same. */
  private void arrived() {
    end.arrived();
    states.render();
  }

  private void answered(Query.Answer<T> answer) {
    selection.replace(answer.rows());
    states.render();
    fit();
    UiThread.later(end::look);
  }

  private void translated() {
    model.reword();
    table.refresh();
  }

  private ObservableValue<String> sumName() {
    return texts.bind(
        () ->
            model.hasMore()
                ? texts.text("table.sum.loaded", model.items().size())
                : texts.text("table.sum"),
        model.answer(),
        model.rows());
  }

  private ObservableValue<String> count() {
    return texts.bind(
        () -> {
          String all = formats.count(model.items().size()) + (model.hasMore() ? "+" : "");
          return model.isFiltered()
              ? texts.text("table.count.found", formats.count(table.getItems().size()), all)
              : model.rows().get() instanceof Rows.Ready ? all : "";
        },
        model.answer(),
        model.rows());
  }

  private void fit() {
    if (fitted) {
      double bar = TableColumns.isTooNarrow(table) ? SCROLL_BAR : 0;
      double height = HEADER + bar + rowHeight * fittedRows();
      states.setMinHeight(height);
      states.setPrefHeight(height);
      states.setMaxHeight(height);
    }
  }

  private int fittedRows() {
    int rows = table.getItems().size();
    return rows == 0 ? EMPTY : Math.min(MOST_FITTED, rows);
  }

  private void watchScrolling() {
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        bar.valueProperty().addListener(changed -> end.look());
      } else if (node instanceof ScrollBar bar) {
        sums.scrolled().bind(bar.valueProperty());
      }
    }
    end.look();
  }

  // --- what a person does with it -----------------------------------------------------------

  private TableRow<T> row() {
    TableRow<T> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        activate(row.getItem());
      }
    });
    return row;
  }

  private void activate(@Nullable T row) {
    if (row != null && activate != null) {
      activate.accept(row);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && activate != null) {
      activate(table.getSelectionModel().getSelectedItem());
      event.consume();
    } else if (COPY.match(event)) {
      copy(false);
      event.consume();
    } else if (FIND.match(event) && filterBox != null) {
      toFilter();
      event.consume();
    }
  }

  private void toFilter() {
    if (filterBox != null) {
      filterBox.lookup(".text-field").requestFocus();
    }
  }

  private void copy(boolean headed) {
    List<T> rows = List.copyOf(selection());
    if (!rows.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(TableText.lines(TableColumns.visible(table), rows, headed, formats));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** Writes what is shown, as it is shown, into a file of the person's choice. */
  public void export(ExportFormat format) {
    String name = title.getValue().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    saveAs
        .ask(getScene().getWindow(), name + "." + format.extension(), format)
        .ifPresent(path -> file.write(sheet(), format, path));
  }

  private Sheet sheet() {
    return TableText.sheet(title.getValue(), TableColumns.visible(table), shown(), formats);
  }
}
