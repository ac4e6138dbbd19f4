package juyu.bos.sale;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import juyu.bos.desk.Desk;
import juyu.model.value.NodeCode;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;

/** What was sold in sums; its columns follow what it is summed by. */
final class SumsTable {

  private final Desk desk;
  private final SalesViewModel model;
  private final StackPane place = new StackPane();

  SumsTable(Desk desk, SalesViewModel model) {
    this.desk = desk;
    this.model = model;
    model.by().subscribe(this::show);
  }

  Node view() {
    return place;
  }

  private void show(SalesSum.By by) {
    DataTable<SalesSum> table = table(by);
    table
        .withTools()
        .titled(desk.words("sales.sums.title"))
        .whenEmpty(desk.words("sales.empty"), desk.words("sales.empty.next"))
        .onRetry(model::retry);
    table.rows().bind(model.sums());
    place.getChildren().setAll(table);
  }

  private DataTable<SalesSum> table(SalesSum.By by) {
    return switch (by) {
      case PRODUCT -> desk.table(product(), quantity(), amount(), lines());
      case DAY -> desk.table(day(), amount(), lines());
      case TILL -> desk.table(till(), amount(), lines());
      case EACH -> desk.table(day(), till(), product(), quantity(), amount(), lines());
    };
  }

  private Column<SalesSum, String> product() {
    return Column.<SalesSum>text(
            desk.words("form.product"),
            sum -> sum.productId().map(desk.products()::name).orElse(""))
        .strong()
        .marked(sum -> desk.colour(sum.productId().orElse("")));
  }

  private Column<SalesSum, java.time.LocalDate> day() {
    return Column.<SalesSum>day(desk.words("sales.day"), sum -> sum.day().orElse(null)).strong();
  }

  private Column<SalesSum, String> till() {
    return Column.<SalesSum>text(
        desk.words("sales.till"), sum -> sum.till().map(NodeCode::value).orElse(""));
  }

  private Column<SalesSum, juyu.model.value.Quantity> quantity() {
    return Column.<SalesSum>quantity(
            desk.words("form.quantity"), sum -> sum.quantity().orElse(null))
        .summed();
  }

  private Column<SalesSum, juyu.model.value.Money> amount() {
    return Column.<SalesSum>won(desk.words("sales.amount"), SalesSum::amount).summed();
  }

  private Column<SalesSum, Long> lines() {
    return Column.<SalesSum>count(desk.words("sales.lines"), SalesSum::lines).muted();
  }
}
