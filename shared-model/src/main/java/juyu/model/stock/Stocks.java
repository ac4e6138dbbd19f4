package juyu.model.stock;

import java.util.List;
import juyu.model.journal.Ledger;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.receiving.FuelReceived;
import juyu.model.receiving.GoodsReceived;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleEvent;
import juyu.model.sale.SaleLine;
import juyu.model.store.Tally;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * Keeps every movement of stock and stock as their sum. Stock may fall below zero: what was sold
 * was sold, whatever the books say.
 */
public final class Stocks {

  private static final Ledger FLOWS =
      new Ledger(
          "stock_flow",
          new Tally("stock", List.of("station", "product_id", "unit"), List.of("quantity")),
          List.of("cause", "reference", "at_ms"));

  private Stocks() {}

  public static void types(Registry registry) {
    registry.types(StockCounted.TYPE, StockAdjusted.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("stock")
        .views("stock_flow", "stock")
        .on(SaleCompleted.TYPE, Stocks::sold)
        .on(SaleCancelled.TYPE, Stocks::soldNot)
        .on(FuelReceived.TYPE, Stocks::fuelReceived)
        .on(GoodsReceived.TYPE, Stocks::goodsReceived)
        .on(StockCounted.TYPE, (tx, event) -> corrected(tx, event, FlowCause.COUNT))
        .on(StockAdjusted.TYPE, (tx, event) -> corrected(tx, event, FlowCause.ADJUSTMENT));
  }

  private static void sold(Tx tx, Recorded<SaleCompleted> event) {
    List<SaleLine> lines = event.body().lines();
    for (int i = 0; i < lines.size(); i++) {
      saleFlow(tx, event, i, lines.get(i).quantity().negated(), FlowCause.SALE);
    }
  }

  private static void soldNot(Tx tx, Recorded<SaleCancelled> event) {
    List<SaleLine> lines = event.body().lines();
    for (int i = 0; i < lines.size(); i++) {
      saleFlow(tx, event, i, lines.get(i).quantity(), FlowCause.SALE_CANCEL);
    }
  }

  private static void saleFlow(
      Tx tx, Recorded<? extends SaleEvent> event, int line, Quantity quantity, FlowCause cause) {
    SaleEvent body = event.body();
    flow(
        tx,
        event,
        line,
        body.saleTill().station(),
        body.lines().get(line).productId(),
        quantity,
        cause,
        body.receiptNo());
  }

  private static void fuelReceived(Tx tx, Recorded<FuelReceived> event) {
    FuelReceived body = event.body();
    flow(
        tx,
        event,
        0,
        body.station(),
        body.productId(),
        body.received(),
        FlowCause.FUEL_RECEIPT,
        body.orderId().toString());
  }

  private static void goodsReceived(Tx tx, Recorded<GoodsReceived> event) {
    GoodsReceived body = event.body();
    flow(
        tx,
        event,
        0,
        body.station(),
        body.productId(),
        body.quantity(),
        FlowCause.GOODS_RECEIPT,
        body.supplier().isEmpty() ? body.reason() : body.supplier());
  }

  private static void corrected(Tx tx, Recorded<? extends StockEvent> event, FlowCause cause) {
    StockEvent body = event.body();
    flow(tx, event, 0, body.station(), body.productId(), body.flow(), cause, body.reason());
  }

  private static void flow(
      Tx tx,
      Recorded<?> event,
      int line,
      NodeCode station,
      String productId,
      Quantity quantity,
      FlowCause cause,
      String reference) {
    FLOWS.put(
        tx,
        event,
        line,
        List.of(station.value(), productId, quantity.unit().name()),
        new long[] {quantity.amount()},
        List.of(cause, reference, event.time()));
  }
}
