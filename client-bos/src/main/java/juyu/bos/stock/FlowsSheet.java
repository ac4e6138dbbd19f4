package juyu.bos.stock;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.stock.StockFlowResource;
import juyu.model.value.Quantity;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** A product's movements, beside the list of stock. */
final class FlowsSheet {

  private FlowsSheet() {}

  static void open(Desk desk, StockViewModel model, StockRow row) {
    FlowsViewModel flows = model.flows(row.productId());
    DataTable<StockFlowResource> table =
        desk.table(
            Column.<StockFlowResource>instant(desk.words("stock.flow.at"), StockFlowResource::at)
                .width(132),
            Column.<StockFlowResource>text(
                    desk.words("stock.flow.cause"),
                    one ->
                        desk.texts()
                            .text("stock.cause." + one.cause().name().toLowerCase(Locale.ROOT)))
                .width(72),
            Column.<StockFlowResource>text(
                    desk.words("stock.flow.reference"), StockFlowResource::reference)
                .muted()
                .width(206),
            Column.<StockFlowResource>quantity(
                    desk.words("form.quantity"), one -> Quantity.of(one.qty(), one.unit()))
                .strong()
                .width(104));
    table
        .plain()
        .whenEmpty(desk.words("stock.flow.empty"), desk.words("stock.flow.empty.next"))
        .onRetry(flows::retry)
        .onMore(flows::more);
    table.rows().bind(flows.rows());
    table.setPrefHeight(560);
    VBox body = Boxes.column(12, summary(desk, row), table);
    body.getStyleClass().add("sheet-body");
    desk.frame()
        .sheet()
        .open(
            Words.data(desk.products().name(row.productId()), "text-20", "semibold"),
            body,
            Optional.of(
                Boxes.row(
                    8,
                    Words.button(
                        desk.words("stock.count"),
                        () -> CountSheet.open(desk, model.count(row)),
                        "tall"),
                    Words.button(
                        desk.words("stock.adjust"),
                        () -> AdjustSheet.open(desk, model.adjust(row)),
                        "tall"))),
            SideSheet.WIDE,
            flows::hidden);
    flows.shown();
  }

  private static Node summary(Desk desk, StockRow row) {
    return Boxes.baseline(
        8,
        Words.data(desk.formats().quantity(row.onHand()), "text-28", "bold"),
        Words.label(desk.words("stock.by-the-books"), "muted"));
  }
}
