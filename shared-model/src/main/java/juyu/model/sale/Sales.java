package juyu.model.sale;

import java.util.List;
import juyu.model.journal.Ledger;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tally;
import juyu.model.store.Tx;
import juyu.model.value.Quantity;
import juyu.model.view.Stated;

/**
 * Keeps sales, the cancel of each that counts, and what was sold by day, till and product. A cancel
 * takes the sale out of the totals of the sale's own day and till, whichever of the two comes
 * first. Nothing is read on the way, and rows are written when the transaction ends or is flushed:
 * this is where a backlog of sales arrives.
 */
public final class Sales {

  private static final Stated SALES =
      new Stated(
          "sale",
          List.of("sale_id"),
          List.of(
              "receipt_no",
              "receipt_seq",
              "station",
              "till",
              "shift_id",
              "cashier_name",
              "business_date",
              "at_ms",
              "total"));

  private static final Stated CANCELS =
      new Stated(
          "sale_cancel",
          List.of("sale_id"),
          List.of("till", "shift_id", "cashier_name", "business_date", "at_ms", "reason"));

  private static final Ledger TOTALS =
      new Ledger(
          "sales_line",
          new Tally(
              "sales_total",
              List.of("station", "business_date", "till", "product_id", "unit"),
              List.of("quantity", "amount", "line_count")),
          List.of());

  private Sales() {}

  public static void types(Registry registry) {
    registry.types(SaleCompleted.TYPE, SaleCancelled.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("sale")
        .entities(SaleRow.class, SaleCancelRow.class)
        .views("sale", "sale_cancel", "sales_line", "sales_total")
        .on(SaleCompleted.TYPE, Sales::completed)
        .on(SaleCancelled.TYPE, Sales::cancelled);
  }

  private static void completed(Tx tx, Recorded<SaleCompleted> event) {
    SaleCompleted sale = event.body();
    SALES.putLater(
        tx,
        event,
        sale.saleId(),
        sale.receiptNo(),
        sale.receiptSeq(),
        sale.till().station(),
        sale.till(),
        sale.shiftId(),
        sale.cashier().name(),
        sale.businessDate(),
        event.time(),
        sale.total());
    total(tx, event, 1);
  }

  private static void cancelled(Tx tx, Recorded<SaleCancelled> event) {
    SaleCancelled cancel = event.body();
    CANCELS.putLater(
        tx,
        event,
        cancel.saleId(),
        cancel.till(),
        cancel.shiftId(),
        cancel.cashier().name(),
        cancel.businessDate(),
        event.time(),
        cancel.reason());
    total(tx, event, -1);
  }

  private static void total(Tx tx, Recorded<? extends SaleEvent> event, int sign) {
    SaleEvent body = event.body();
    String station = body.saleTill().station().value();
    String date = body.saleBusinessDate().toString();
    for (int i = 0; i < body.lines().size(); i++) {
      SaleLine line = body.lines().get(i);
      Quantity quantity = line.quantity();
      TOTALS.put(
          tx,
          event,
          i,
          List.of(station, date, body.saleTill().value(), line.productId(), quantity.unit().name()),
          new long[] {
            Math.multiplyExact(sign, quantity.amount()),
            Math.multiplyExact(sign, line.amount().won()),
            sign
          },
          List.of());
    }
  }
}
