package juyu.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import juyu.model.value.Money;
import juyu.ui.Ui;
import juyu.ui.export.ExportFormat;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.Work;
import juyu.ui.testing.OutsideBundles;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataTableTest extends UiTest {

  private final Work work = new BackgroundWork("table-test");
  private final List<Sale> opened = new ArrayList<>();
  private Ui ui;
  private DataTable<Sale> table;

  @BeforeEach
  void makeTable() {
    ui = ui("ui", work);
    table = onUi(this::table);
  }

  @AfterEach
  void stopWork() {
    work.close();
  }

  private DataTable<Sale> table() {
    return new DataTable<>(Sale.columns(), ui.texts(), ui.formats(), work)
        .titled(ui.texts().bind("table.title"))
        .withTools()
        .identifiedBy(Sale::id)
        .onActivate(opened::add);
  }

  private void showing(List<Sale> rows) {
    doOnUi(() -> table.rows().set(Rows.of(rows)));
    show(ui, () -> table);
    doOnUi(() -> table.lookup(".table-view").requestFocus());
  }

  private List<String> ids() {
    return onUi(() -> table.shown().stream().map(Sale::id).toList());
  }

  private List<String> textsOf(String selector) {
    return onUi(() -> {
      Set<Node> nodes = table.lookupAll(selector);
      return nodes.stream()
          .filter(Node::isVisible)
          .map(node -> ((Labeled) node).getText())
          .toList();
    });
  }

  private Sale first() {
    return onUi(() -> table.shown().getFirst());
  }

  @Test
  void enter_opens_the_selected_row() {
    showing(Sale.many(5));
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(opened).containsExactlyElementsOf(List.of(onUi(() -> table.selected().get())));
  }

  @Test
  void ctrl_f_filters_while_typing_and_escape_clears() {
    showing(List.of(Sale.of("alpha", 1), Sale.of("beta", 2)));
    press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    write("bet");
    settle();
    assertThat(ids()).containsExactly("beta");
    type(KeyCode.ESCAPE);
    assertThat(ids()).containsExactly("alpha", "beta");
    type(KeyCode.ESCAPE);
    assertThat(onUi(() -> table.lookup(".table-view").isFocused())).isTrue();
  }

  @Test
  void ctrl_c_copies_the_selection_as_cells() {
    showing(List.of(Sale.of("=1+1", 50_000), Sale.of("b", -2)));
    type(KeyCode.DOWN);
    press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
    String copied = onUi(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied.lines())
        .containsExactly(
            "'=1+1\t50000\t1.000\t1970-01-01 09:00:00\tfine",
            "b\t-2\t1.000\t1970-01-01 09:00:00\tfine");
  }

  @Test
  void the_menu_sorts_by_value_without_a_mouse_and_then_the_other_way_round() {
    showing(List.of(Sale.of("a", 9_000), Sale.of("b", 10_000), Sale.of("c", 800)));
    sortBy("Amount");
    assertThat(ids()).containsExactly("c", "a", "b");
    sortBy("Amount");
    assertThat(ids()).containsExactly("b", "a", "c");
    sortBy("As it came");
    assertThat(ids()).containsExactly("a", "b", "c");
  }

  private void sortBy(String words) {
    doOnUi(() ->
        tableView().getContextMenu().getItems().stream()
            .filter(Menu.class::isInstance)
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .filter(item -> item.getText().equals(words))
            .forEach(MenuItem::fire));
  }

  @Test
  void the_sums_follow_the_filter() {
    showing(List.of(Sale.of("a", 1_000), Sale.of("ab", 20_000)));
    assertThat(textsOf(".sum")).contains("21,000", "2.000 L", "Total");
    doOnUi(() -> table.filter().set("ab"));
    assertThat(textsOf(".sum")).contains("20,000", "1.000 L");
  }

  @Test
  void a_refresh_keeps_the_selected_row_wherever_it_goes() {
    showing(List.of(Sale.of("a", 1), Sale.of("b", 2)));
    doOnUi(() -> table.select(Sale.of("b", 2)));
    doOnUi(() ->
        table.rows().set(Rows.of(List.of(Sale.of("new", 9), Sale.of("b", 3), Sale.of("a", 1)))));
    assertThat(onUi(() -> table.selected().get())).isEqualTo(Sale.of("b", 3));
  }

  @Test
  void many_rows_are_filtered_and_sorted_in_the_background() {
    showing(Sale.many(100_000));
    await().untilAsserted(() -> assertThat(ids()).hasSize(100_000));
    doOnUi(() -> table.filter().set("S09999"));
    await().untilAsserted(() -> assertThat(ids()).hasSize(10));
    doOnUi(() -> table.filter().set(""));
    await().untilAsserted(() -> assertThat(ids()).hasSize(100_000));
    sortBy("Amount");
    sortBy("Amount");
    await().untilAsserted(() -> assertThat(first().won()).isEqualTo(Money.of(100_002)));
  }

  @Test
  void a_row_can_be_selected_before_it_is_here() {
    List<Sale> rows = Sale.many(50_000);
    show(ui, () -> table);
    doOnUi(() -> table.rows().set(Rows.of(rows)));
    doOnUi(() -> table.select(rows.get(40_000)));
    await()
        .untilAsserted(
            () -> assertThat(onUi(() -> table.selected().get())).isEqualTo(rows.get(40_000)));
  }

  @Test
  void a_file_that_nobody_wants_any_more_is_not_written() {
    Path file = folder.resolve("sales.xlsx");
    doOnUi(() -> table.savingAs((window, name, format) -> Optional.of(file)));
    showing(Sale.many(200_000));
    await().untilAsserted(() -> assertThat(ids()).hasSize(200_000));
    doOnUi(() -> table.export(ExportFormat.EXCEL));
    clickOn("Cancel");
    await().untilAsserted(() -> assertThat(folder).isDirectoryNotContaining("glob:**.part"));
    assertThat(file).doesNotExist();
    assertThat(textsOf(".table-foot .label")).isEmpty();
  }

  @Test
  void the_end_of_the_rows_asks_once_for_more() {
    List<Integer> asked = new ArrayList<>();
    doOnUi(
        () -> table.onMore(() -> asked.add(1)).rows().set(new Rows.Ready<>(Sale.many(500), true)));
    show(ui, () -> table);
    assertThat(asked).isEmpty();
    doOnUi(() -> tableView().scrollTo(499));
    doOnUi(() -> tableView().scrollTo(400));
    doOnUi(() -> tableView().scrollTo(499));
    assertThat(asked).hasSize(1);
    assertThat(textsOf(".sum")).contains("Total of the 500 shown");
    doOnUi(() -> table.rows().set(new Rows.Ready<>(Sale.many(1_000), true)));
    assertThat(asked).hasSize(1);
    doOnUi(() -> tableView().scrollTo(999));
    assertThat(asked).hasSize(2);
  }

  private TableView<?> tableView() {
    return (TableView<?>) table.lookup(".table-view");
  }

  @Test
  void a_filter_over_a_part_does_not_load_all_the_rest() {
    List<Integer> asked = new ArrayList<>();
    doOnUi(
        () -> table.onMore(() -> asked.add(1)).rows().set(new Rows.Ready<>(Sale.many(500), true)));
    show(ui, () -> table);
    doOnUi(() -> table.filter().set("S000001"));
    assertThat(asked).isEmpty();
    clickOn("Load more");
    assertThat(asked).hasSize(1);
  }

  @Test
  void loading_empty_and_failed_each_say_what_is() {
    List<String> retried = new ArrayList<>();
    show(ui, () -> table);
    assertThat(onUi(() -> table.lookup(".table-skeleton"))).isNotNull();
    doOnUi(() ->
        table
            .whenEmpty(
                Sale.words("No sales"),
                Sale.words("They come by themselves"),
                Sale.words("Do it"),
                () -> retried.add("empty"))
            .rows()
            .set(Rows.of(List.of())));
    clickOn("Do it");
    doOnUi(() -> table.onRetry(() -> retried.add("failed")).rows().set(Rows.failed("No answer")));
    assertThat(textsOf(".label")).contains("No answer");
    clickOn("Try again");
    assertThat(retried).containsExactly("empty", "failed");
  }

  @Test
  void a_filter_that_finds_nothing_says_so_and_can_be_cleared() {
    showing(Sale.many(3));
    doOnUi(() -> table.filter().set("zebra"));
    assertThat(textsOf(".label")).contains("Nothing found for “zebra”");
    clickOn("Clear the filter");
    assertThat(ids()).hasSize(3);
  }

  @Test
  void the_file_holds_what_is_shown_and_the_foot_says_so() {
    Path file = folder.resolve("sales.csv");
    List<String> suggested = new ArrayList<>();
    doOnUi(() ->
        table.savingAs((window, name, format) -> {
          suggested.add(name);
          return Optional.of(file);
        }));
    showing(List.of(Sale.of("a", 1), Sale.of("b", 2)));
    doOnUi(() -> table.filter().set("b"));
    doOnUi(() -> table.export(ExportFormat.CSV));
    await()
        .untilAsserted(
            () -> assertThat(textsOf(".table-foot .label")).contains("1 rows saved in sales.csv"));
    assertThat(file)
        .content()
        .contains("\r\nb,2,1.000,1970-01-01 09:00:00,fine\r\n")
        .doesNotContain("\na,");
    assertThat(suggested).containsExactly("Table.csv");
  }

  @Test
  void a_file_that_cannot_be_written_says_so() {
    doOnUi(() ->
        table.savingAs((window, name, format) -> Optional.of(folder.resolve("no").resolve(name))));
    showing(Sale.many(1));
    doOnUi(() -> table.export(ExportFormat.EXCEL));
    await()
        .untilAsserted(() ->
            assertThat(textsOf(".table-foot .label"))
                .anyMatch(words -> words.contains("could not be saved")));
  }

  @Test
  void all_words_follow_the_language() {
    showing(Sale.many(3));
    doOnUi(() -> ui.texts().language().set(Language.KOREAN));
    assertThat(textsOf(".sum")).contains("계");
    doOnUi(() -> ui.texts().language().set(Language.PSEUDO));
    List<String> outside =
        onUi(() -> OutsideBundles.in(table)).stream()
            .filter(words ->
                Sale.columns().stream()
                    .noneMatch(column -> column.title().getValue().equals(words)))
            .toList();
    assertThat(outside).isEmpty();
  }
}
