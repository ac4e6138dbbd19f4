package juyu.hqadmin.sale;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.sale.SalesViewModel.Period;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SalesSummaryResource;
import juyu.model.value.Quantity;
import juyu.ui.page.Page;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What all stations have sold: each sale, and the sums. */
public final class SalesScreen implements Screen {

  private enum Look {
    SALES,
    SUMS
  }

  private final Desk desk;
  private final SalesViewModel model;
  private final DataTable<SaleBriefResource> sales;
  private final DataTable<SalesSummaryResource> sums;
  private final StackPane place = new StackPane();
  private final Node view;

  public SalesScreen(Desk desk) {
    this.desk = desk;
    this.model = new SalesViewModel(desk.office());
    this.sales = sales();
    this.sums = sums();
    this.view =
        Page.filling(desk.header("sales"), Boxes.row(16, look(), period(), station()), place);
  }

  private Node look() {
    SegmentedControl<Look> look =
        new SegmentedControl<>(
            List.of(
                new Choice<>(Look.SALES, desk.words("sales.look.sales")),
                new Choice<>(Look.SUMS, desk.words("sales.look.sums"))));
    look.chosen()
        .subscribe(chosen -> place.getChildren().setAll(chosen == Look.SALES ? sales : sums));
    return look;
  }

  private Node period() {
    SegmentedControl<Period> period =
        new SegmentedControl<>(
            List.of(
                new Choice<>(Period.TODAY, desk.words("sales.period.today")),
                new Choice<>(Period.WEEK, desk.words("sales.period.week")),
                new Choice<>(Period.MONTH, desk.words("sales.period.month")),
                new Choice<>(Period.ALL, desk.words("sales.period.all"))));
    period.chosen().bindBidirectional(model.period());
    return period;
  }

  private Node station() {
    TextField station = new TextField();
    station.promptTextProperty().bind(desk.words("sales.station"));
    station.accessibleTextProperty().bind(desk.words("sales.station"));
    station.textProperty().bindBidirectional(model.station());
    return station;
  }

  private DataTable<SaleBriefResource> sales() {
    DataTable<SaleBriefResource> table =
        desk.table(
            Column.<SaleBriefResource>instant(desk.words("sale.at"), SaleBriefResource::at)
                .width(130),
            Column.<SaleBriefResource>text(desk.words("sale.receipt"), SaleBriefResource::receiptNo)
                .strong()
                .width(220),
            Column.<SaleBriefResource>text(desk.words("sale.till"), one -> one.till().value()),
            Column.text(desk.words("sale.cashier"), SaleBriefResource::cashierName),
            Column.<SaleBriefResource>status(desk.words("sale.status"), one -> status(desk, one))
                .width(130),
            Column.won(desk.words("sale.total"), SaleBriefResource::total),
            Column.<SaleBriefResource>day(
                    desk.words("sale.business-date"), SaleBriefResource::businessDate)
                .hidden(),
            Column.<SaleBriefResource>text(
                    desk.words("sale.reason"),
                    one -> one.cancelled().map(cancel -> cancel.reason()).orElse(null))
                .hidden());
    table
        .withTools()
        .identifiedBy(SaleBriefResource::id)
        .whenEmpty(desk.words("sales.empty"), desk.words("sales.empty.next"))
        .onRetry(model::retry)
        .onMore(model::moreSales)
        .onActivate(one -> SaleSheet.open(desk, one, model.open(one)));
    table.rows().bind(model.sales());
    return table;
  }

  static Status status(Desk desk, SaleBriefResource sale) {
    return sale.cancelled().isPresent()
        ? new Status(
            Tone.MUTED, desk.text("sale.status.cancelled"), MaterialDesignC.CLOSE_CIRCLE_OUTLINE)
        : new Status(Tone.OK, desk.text("sale.status.counts"));
  }

  private DataTable<SalesSummaryResource> sums() {
    DataTable<SalesSummaryResource> table =
        desk.table(
            Column.<SalesSummaryResource>day(
                desk.words("sale.business-date"), SalesSummaryResource::businessDate),
            Column.<SalesSummaryResource>text(desk.words("sale.till"), one -> one.till().value())
                .strong(),
            Column.<SalesSummaryResource>text(
                    desk.words("sale.product"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            Column.<SalesSummaryResource>quantity(
                    desk.words("sale.quantity"), one -> Quantity.of(one.qty(), one.unit()))
                .summed(),
            Column.<SalesSummaryResource>won(
                    desk.words("sale.amount"), SalesSummaryResource::amount)
                .summed(),
            Column.<SalesSummaryResource>count(
                    desk.words("sale.count"), SalesSummaryResource::lines)
                .summed());
    table
        .withTools()
        .whenEmpty(desk.words("sales.empty"), desk.words("sales.empty.next"))
        .onRetry(model::retry)
        .onMore(model::moreSums);
    table.rows().bind(model.sums());
    return table;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
