package juyu.model.shift;

import java.time.Instant;
import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.sale.PaymentRule;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleEvent;
import juyu.model.sale.Tender;
import juyu.model.store.Tally;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/**
 * Keeps shifts, their Z reports, what each drawer did in a shift, and who is signed in. A drawer's
 * sums are of what its till itself has written: cash that was paid back was paid back, whichever of
 * two cancels counts in the station's totals.
 */
public final class Shifts {

  private static final Stated SHIFTS =
      new Stated(
          "shift",
          List.of("shift_id"),
          List.of(
              "till",
              "station",
              "shift_number",
              "cashier_id",
              "cashier_name",
              "business_date",
              "opening_float",
              "opened_ms"));

  private static final Stated REPORTS =
      new Stated(
          "z_report",
          List.of("shift_id"),
          List.of(
              "till",
              "station",
              "shift_number",
              "z_no",
              "cashier_name",
              "business_date",
              "counted_cash",
              "expected_cash",
              "variance",
              "reason",
              "sale_count",
              "sale_amount",
              "cancel_count",
              "cancel_amount",
              "perpetual_total",
              "closed_ms"));

  private static final Tally TOTALS =
      new Tally(
          "shift_total",
          List.of("till", "shift_id", "kind"),
          List.of("event_count", "amount", "supply", "vat"));

  private static final Tally TENDERS =
      new Tally("shift_tender", List.of("shift_id", "tender"), List.of("amount"));

  static final String SALE = "SALE";
  static final String CANCEL = "CANCEL";

  private Shifts() {}

  public static void types(Registry registry) {
    registry.types(ShiftOpened.TYPE, ShiftClosed.TYPE, CashierSignedIn.TYPE, CashierSignedOut.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("shift")
        .entities(ShiftRow.class, ZReportRow.class)
        .views("shift", "z_report", "shift_total", "shift_tender", "sign_in")
        .on(ShiftOpened.TYPE, Shifts::opened)
        .on(ShiftClosed.TYPE, Shifts::closed)
        .on(SaleCompleted.TYPE, Shifts::sold)
        .on(SaleCancelled.TYPE, Shifts::repaid)
        .on(CashierSignedIn.TYPE, (tx, event) -> signed(tx, event.body(), "in_ms", event.time()))
        .on(CashierSignedOut.TYPE, (tx, event) -> signed(tx, event.body(), "out_ms", event.time()));
  }

  private static void opened(Tx tx, Recorded<ShiftOpened> event) {
    ShiftOpened body = event.body();
    SHIFTS.put(
        tx,
        event,
        body.shiftId(),
        body.till(),
        body.till().station(),
        body.number(),
        body.cashier().personId(),
        body.cashier().name(),
        body.businessDate(),
        body.openingFloat(),
        event.time());
  }

  private static void closed(Tx tx, Recorded<ShiftClosed> event) {
    ShiftClosed body = event.body();
    ShiftTotals totals = body.totals();
    REPORTS.put(
        tx,
        event,
        body.shiftId(),
        body.till(),
        body.till().station(),
        body.number(),
        body.zNo(),
        body.cashier().name(),
        body.businessDate(),
        body.countedCash(),
        body.expectedCash(),
        body.variance(),
        body.reason(),
        totals.saleCount(),
        totals.saleAmount(),
        totals.cancelCount(),
        totals.cancelAmount(),
        body.perpetualTotal(),
        event.time());
  }

  private static void sold(Tx tx, Recorded<SaleCompleted> event) {
    SaleCompleted sale = event.body();
    total(tx, sale, SALE);
    PaymentRule.refunds(sale.tenders(), sale.change())
        .forEach(kept -> tender(tx, sale, kept, kept.amount().won()));
  }

  private static void repaid(Tx tx, Recorded<SaleCancelled> event) {
    SaleCancelled cancel = event.body();
    total(tx, cancel, CANCEL);
    cancel.refunds().forEach(refund -> tender(tx, cancel, refund, -refund.amount().won()));
  }

  private static void total(Tx tx, SaleEvent body, String kind) {
    TOTALS.add(
        tx,
        List.of(body.till().value(), body.shiftId(), kind),
        1,
        body.total().won(),
        body.supply().won(),
        body.vat().won());
  }

  private static void tender(Tx tx, SaleEvent body, Tender tender, long amount) {
    TENDERS.add(tx, List.of(body.shiftId(), tender.kind().name()), amount);
  }

  private static void signed(Tx tx, SignInEvent body, String column, Instant at) {
    tx.update(
        """
        insert into sign_in (sign_in_id, till, station, person_id, name, %1$s)
        values (?, ?, ?, ?, ?, ?)
        on conflict (sign_in_id) do update set %1$s = excluded.%1$s
        where sign_in.%1$s is null or excluded.%1$s < sign_in.%1$s\
        """
            .formatted(column),
        body.signInId(),
        body.till(),
        body.till().station(),
        body.cashier().personId(),
        body.cashier().name(),
        at);
  }
}
