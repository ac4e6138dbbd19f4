package juyu.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
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
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.export.ExportFormat;
import juyu.ui.format.Formats;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/**
 * The one table of all windows. It follows {@link #rows()}; sorts by value, filters by all columns,
 * adds up exactly what it shows, and gives its rows to the clipboard, to CSV and to Excel. Used on
 * the UI thread; what takes long happens in the background.
 *
 * <p>Keys: Enter opens a row, Ctrl+F filters, Ctrl+C copies, Ctrl+A selects all, the menu key has
 * the rest.
 *
 * @param <T> a row: a record, never changed
 */
public final class DataTable<T> extends VBox {

  private static final double ROW = 41;
  private static final double ROW_OF_TWO_LINES = 61;
  private static final double HEADER = 32;
  private static final int NEAR_THE_END = 10;
  private static final int SELECTION_KEPT = 200;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Texts texts;
  private final Formats formats;
  private final TableModel<T> model;
  private final TableView<T> table = new TableView<>();
  private final ObservableList<T> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable T> selected = new ReadOnlyObjectWrapper<>();
  private final HBox head = Boxes.row(8);
  private final HBox tools = Boxes.row(8);
  private final StackPane body = new StackPane();
  private final HBox foot = Boxes.row(12);
  private final TableFile file;
  private final SumRow<T> sums;
  private final Region skeleton;
  private final double rowHeight;
  private ObservableValue<String> title;
  private ObservableValue<String> emptyTitle;
  private @Nullable ObservableValue<String> emptyHint;
  private @Nullable ObservableValue<String> emptyAction;
  private Runnable onEmptyAction = () -> {};
  private @Nullable Runnable retry;
  private @Nullable Runnable more;
  private @Nullable Consumer<T> activate;
  private @Nullable Node filterBox;
  private Function<T, ?> key = row -> row;
  private SaveAs saveAs = SaveAs.dialog();
  private boolean asked;
  private boolean fitted;

  /** A table with these columns, in this order. */
  public DataTable(List<Column<T, ?>> columns, Texts texts, Formats formats, Work work) {
    this.texts = texts;
    this.formats = formats;
    this.model = new TableModel<>(columns, formats, work);
    this.rowHeight = columns.stream().anyMatch(Column::hasTwoLines) ? ROW_OF_TWO_LINES : ROW;
    this.title = texts.bind("table.title");
    this.emptyTitle = texts.bind("table.empty");
    this.file = new TableFile(texts, work);
    this.skeleton = Placeholder.skeleton(Math.min(6, columns.size()), rowHeight);
    columns.forEach(column -> table.getColumns().add(tableColumn(column)));
    this.sums = new SumRow<>(table, model, formats, sumName());
    getStyleClass().addAll("data-table", "card");
    setUpTable();
    compose(columns.stream().anyMatch(Column::isSummed));
    listen();
    render();
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

  /** The row that has the focus of the selection; null for none. */
  public ReadOnlyObjectProperty<@Nullable T> selected() {
    return selected.getReadOnlyProperty();
  }

  /** All rows that are selected. */
  public ObservableList<T> selection() {
    return table.getSelectionModel().getSelectedItems();
  }

  /** The rows as they stand, after filter and sort. */
  public List<T> shown() {
    return List.copyOf(shown);
  }

  /** Selects a row and brings it into sight; nothing happens if it is not shown. */
  public void select(T row) {
    int at = indexOf(key.apply(row));
    if (at >= 0) {
      table.getSelectionModel().clearAndSelect(at);
      table.scrollTo(Math.max(0, at - 2));
    }
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
    showHead();
    return this;
  }

  /** The filter box, the column chooser and the export button. */
  public DataTable<T> withTools() {
    filterBox = TableTools.filter(model, table, texts);
    tools
        .getChildren()
        .addAll(
            filterBox, TableTools.chooser(table, texts), TableTools.export(texts, this::export));
    if (head.getChildren().isEmpty()) {
      head.getChildren().setAll(Boxes.spacer(), tools);
    }
    showHead();
    return this;
  }

  /** More in the heading, at its right end: buttons, links. */
  public DataTable<T> withActions(Node... actions) {
    tools.getChildren().addAll(List.of(actions));
    if (head.getChildren().isEmpty()) {
      head.getChildren().setAll(Boxes.spacer(), tools);
    }
    showHead();
    return this;
  }

  /** What it says when there is nothing, and what to do next. */
  public DataTable<T> whenEmpty(ObservableValue<String> words, ObservableValue<String> hint) {
    emptyTitle = words;
    emptyHint = hint;
    render();
    return this;
  }

  /** As {@link #whenEmpty}, with a button for what to do next. */
  public DataTable<T> whenEmpty(
      ObservableValue<String> words,
      ObservableValue<String> hint,
      ObservableValue<String> action,
      Runnable run) {
    emptyAction = action;
    onEmptyAction = run;
    return whenEmpty(words, hint);
  }

  /** What "try again" does after a failure. */
  public DataTable<T> onRetry(Runnable action) {
    retry = action;
    render();
    return this;
  }

  /** Asks for the next page, when the reader comes near the end and there are more. */
  public DataTable<T> onMore(Runnable action) {
    more = action;
    renderFoot();
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
    key = id;
    return this;
  }

  /** As high as its rows, for short tables on a page; otherwise it takes the room there is. */
  public DataTable<T> fitted() {
    fitted = true;
    fit();
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

  // --- how it is made -------------------------------------------------------------------------

  private <V> TableColumn<T, T> tableColumn(Column<T, V> column) {
    TableColumn<T, T> made = new TableColumn<>();
    made.textProperty().bind(column.title());
    made.setUserData(column);
    made.setPrefWidth(column.width());
    made.setMinWidth(column.kind().right() ? column.width() : Math.min(column.width(), 72));
    made.setVisible(!column.isHidden());
    made.setSortable(column.kind().look() != Kind.Look.LINK);
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(ignored -> new ColumnCell<>(column, formats));
    if (column.kind().right()) {
      made.getStyleClass().add("number");
    }
    if (column.isFixed()) {
      made.setMinWidth(column.width());
      made.setMaxWidth(column.width());
    }
    return made;
  }

  private void setUpTable() {
    table.setItems(shown);
    table.setFixedCellSize(rowHeight);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.widthProperty().addListener(changed -> chooseResizing());
    table.getVisibleLeafColumns().addListener((InvalidationListener) changed -> chooseResizing());
    table.setSortPolicy(sorted -> sort());
    table.setRowFactory(ignored -> row());
    table.setPlaceholder(new Region());
    table.setContextMenu(menu());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.accessibleTextProperty().bind(texts.bind(() -> title.getValue()));
    table.skinProperty().addListener((property, old, now) -> UiThread.later(this::watchScrolling));
  }

  /** Columns share the room there is; where it is not enough for all, the table scrolls. */
  private void chooseResizing() {
    double least =
        table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    table.setColumnResizePolicy(
        least <= table.getWidth()
            ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
            : TableView.UNCONSTRAINED_RESIZE_POLICY);
  }

  private void compose(boolean hasSums) {
    head.getStyleClass().add("table-head");
    head.managedProperty().bind(head.visibleProperty());
    head.setVisible(false);
    foot.getStyleClass().add("table-foot");
    foot.managedProperty().bind(foot.visibleProperty());
    body.getChildren().add(table);
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    if (hasSums) {
      sums.showWhen(Bindings.isNotEmpty(shown));
      getChildren().add(sums);
    }
    getChildren().addAll(foot, file);
  }

  private void listen() {
    model.rows().addListener((property, old, now) -> asked = false);
    model.answer().addListener((property, old, now) -> answered(now));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> selected.set(now));
    texts
        .language()
        .addListener((property, old, now) -> {
          model.reword();
          table.refresh();
        });
  }

  private ObservableValue<String> sumName() {
    return texts.bind(
        () ->
            model.hasMore()
                ? texts.text("table.sum.loaded", model.items().size())
                : texts.text("table.sum"),
        model.answer());
  }

  private ObservableValue<String> count() {
    return texts.bind(
        () -> {
          if (!(model.rows().get() instanceof Rows.Ready)) {
            return "";
          }
          String all = formats.count(model.items().size()) + (model.hasMore() ? "+" : "");
          return model.isFiltered()
              ? texts.text(
                  "table.count.found", formats.count(model.answer().get().rows().size()), all)
              : all;
        },
        model.answer());
  }

  private void showHead() {
    head.setVisible(!head.getChildren().isEmpty());
  }

  // --- rows -------------------------------------------------------------------------------------

  private void answered(Query.Answer<T> answer) {
    Set<Object> kept = selectedKeys();
    shown.setAll(answer.rows());
    reselect(kept);
    render();
    fit();
    UiThread.later(this::lookForEnd);
  }

  private Set<Object> selectedKeys() {
    List<T> rows = table.getSelectionModel().getSelectedItems();
    Set<Object> keys = new HashSet<>();
    rows.stream().limit(SELECTION_KEPT).forEach(row -> keys.add(key.apply(row)));
    return keys;
  }

  private void reselect(Set<Object> keys) {
    if (keys.isEmpty()) {
      return;
    }
    table.getSelectionModel().clearSelection();
    for (int at = 0; at < shown.size() && !keys.isEmpty(); at++) {
      if (keys.remove(key.apply(shown.get(at)))) {
        table.getSelectionModel().select(at);
      }
    }
  }

  private int indexOf(Object id) {
    for (int at = 0; at < shown.size(); at++) {
      if (key.apply(shown.get(at)).equals(id)) {
        return at;
      }
    }
    return -1;
  }

  private boolean sort() {
    Comparator<T> order = null;
    for (TableColumn<T, ?> column : table.getSortOrder()) {
      Comparator<T> next =
          columnOf(column).order(column.getSortType() == TableColumn.SortType.DESCENDING);
      order = order == null ? next : order.thenComparing(next);
    }
    model.order().set(order);
    return true;
  }

  @SuppressWarnings("unchecked") // tableColumn() put it there
  private Column<T, ?> columnOf(TableColumn<T, ?> column) {
    return (Column<T, ?>) column.getUserData();
  }

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

  // --- what stands in the place of rows ---------------------------------------------------------

  private void render() {
    Node instead = instead();
    table.setVisible(instead == null);
    if (instead == null) {
      body.getChildren().setAll(table);
    } else {
      body.getChildren().setAll(table, instead);
    }
    renderFoot();
  }

  private @Nullable Node instead() {
    return switch (model.rows().get()) {
      case Rows.Loading<T> _ -> skeleton;
      case Rows.Failed<T>(String why) -> failure(why);
      case Rows.Ready<T>(List<T> items, boolean _) when items.isEmpty() -> nothing();
      case Rows.Ready<T> _ when shown.isEmpty() && model.isFiltered() -> nothingFound();
      case Rows.Ready<T> _ -> null;
    };
  }

  private Node nothing() {
    return Placeholder.words(
        MaterialDesignI.INBOX_OUTLINE,
        Tone.MUTED,
        emptyTitle,
        emptyHint,
        emptyAction == null ? null : Words.button(emptyAction, onEmptyAction));
  }

  private Node nothingFound() {
    return Placeholder.words(
        MaterialDesignF.FILTER_VARIANT_REMOVE,
        Tone.MUTED,
        texts.bind("table.nothing-found", model.filter()),
        null,
        Words.button(texts.bind("table.filter.clear"), () -> model.filter().set("")));
  }

  private Node failure(String why) {
    return Placeholder.words(
        MaterialDesignA.ALERT_CIRCLE_OUTLINE,
        Tone.DANGER,
        texts.bind("table.failed"),
        new ReadOnlyObjectWrapper<>(why),
        retry == null ? null : Words.button(texts.bind("table.retry"), retry));
  }

  private void renderFoot() {
    foot.setVisible(model.hasMore() && more != null);
    if (!foot.isVisible()) {
      return;
    }
    foot.getChildren()
        .setAll(
            Words.label(texts.bind("table.more.here", model.items().size()), "text-12", "muted"),
            Boxes.spacer(),
            asked
                ? Words.label(texts.bind("table.more.coming"), "text-12", "muted")
                : Words.button(texts.bind("table.more"), this::askForMore, "link", "small"));
  }

  private void fit() {
    if (fitted) {
      double height = HEADER + 1 + rowHeight * Math.max(3, shown.size());
      body.setMinHeight(height);
      body.setPrefHeight(height);
      body.setMaxHeight(height);
    }
  }

  // --- the end of the rows ----------------------------------------------------------------------

  private void watchScrolling() {
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        bar.valueProperty().addListener(changed -> lookForEnd());
      } else if (node instanceof ScrollBar bar) {
        sums.scrolled().bind(bar.valueProperty());
      }
    }
    lookForEnd();
  }

  /** A filter over part of the rows does not fetch the rest by itself: the reader decides. */
  private void lookForEnd() {
    if (model.hasMore() && more != null && !asked && !model.isFiltered() && isNearTheEnd()) {
      askForMore();
    }
  }

  private boolean isNearTheEnd() {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    IndexedCell<?> last = flow.getLastVisibleCell();
    return last != null && last.getIndex() >= shown.size() - NEAR_THE_END;
  }

  private void askForMore() {
    if (more != null && !asked) {
      asked = true;
      renderFoot();
      more.run();
    }
  }

  // --- keys, clipboard, files -------------------------------------------------------------------

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && activate != null) {
      activate(table.getSelectionModel().getSelectedItem());
      event.consume();
    } else if (COPY.match(event)) {
      copy(false);
      event.consume();
    } else if (FIND.match(event) && filterBox != null) {
      filterBox.lookup(".text-field").requestFocus();
      event.consume();
    }
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            TableTools.item(texts.bind("table.copy"), () -> copy(false)),
            TableTools.item(texts.bind("table.copy.headed"), () -> copy(true)),
            new SeparatorMenuItem(),
            sortMenu(),
            new SeparatorMenuItem());
    menu.getItems().addAll(TableTools.exports(texts, this::export));
    return menu;
  }

  /** Sorting without a mouse: headers take no focus. */
  private Menu sortMenu() {
    Menu menu = new Menu();
    menu.textProperty().bind(texts.bind("table.sort"));
    menu.getItems()
        .add(TableTools.item(texts.bind("table.sort.none"), () -> table.getSortOrder().clear()));
    for (TableColumn<T, ?> column : table.getColumns()) {
      if (column.isSortable()) {
        menu.getItems().add(TableTools.item(column.textProperty(), () -> sortBy(column)));
      }
    }
    return menu;
  }

  /** The second time, the other way round. */
  private void sortBy(TableColumn<T, ?> column) {
    boolean again =
        table.getSortOrder().contains(column)
            && column.getSortType() == TableColumn.SortType.ASCENDING;
    column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    table.getSortOrder().setAll(List.of(column));
    table.sort();
  }

  private List<Column<T, ?>> visibleColumns() {
    List<Column<T, ?>> columns = new ArrayList<>();
    table.getVisibleLeafColumns().forEach(column -> columns.add(columnOf(column)));
    return columns;
  }

  private void copy(boolean headed) {
    List<T> rows = List.copyOf(table.getSelectionModel().getSelectedItems());
    if (!rows.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(TableText.lines(visibleColumns(), rows, headed, formats));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** Writes what is shown, as it is shown, into a file of the person's choice. */
  public void export(ExportFormat format) {
    String name = title.getValue().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    saveAs
        .ask(getScene().getWindow(), name + "." + format.extension(), format)
        .ifPresent(path ->
            file.write(
                TableText.sheet(title.getValue(), visibleColumns(), shown(), formats),
                format,
                path));
  }
}
