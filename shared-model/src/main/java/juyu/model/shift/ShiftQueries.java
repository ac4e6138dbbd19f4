package juyu.model.shift;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import juyu.model.journal.Journal;
import juyu.model.journal.Subject;
import juyu.model.people.Cashier;
import juyu.model.sale.TenderKind;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/** Shifts, what their drawers did, and who is signed in. */
public final class ShiftQueries {

  private ShiftQueries() {}

  public static Optional<ShiftView> find(Tx tx, UUID shiftId) {
    return Optional.ofNullable(tx.session().get(ShiftRow.class, shiftId)).map(row -> view(tx, row));
  }

  /** The shift of a till that is not closed; of several, left by a restore, the latest. */
  public static Optional<ShiftView> open(Tx tx, NodeCode till) {
    return openOne(tx, till)
        .map(open -> tx.session().get(ShiftRow.class, open.shiftId()))
        .map(row -> row.view(Optional.empty()));
  }

  /**
   * The shift that is open at a till, in short.
   *
   * @param cashier who opened it
   */
  public record OpenShift(UUID shiftId, Cashier cashier) {}

  /** As {@link #open}, natively and no more than a sale asks for. */
  public static Optional<OpenShift> openOne(Tx tx, NodeCode till) {
    return tx.first(
        "select s.shift_id, s.cashier_id, s.cashier_name from shift s where s.till = ?"
            + " and not exists (select 1 from z_report z where z.shift_id = s.shift_id)"
            + " order by s.shift_number desc, s.shift_id desc limit 1",
        row ->
            new OpenShift(
                Values.id(row, "shift_id"),
                new Cashier(Values.id(row, "cashier_id"), row.getString("cashier_name"))),
        till);
  }

  /** Shifts of a till, newest first, from below {@code beforeNumber}. */
  public static List<ShiftView> ofTill(
      Tx tx, NodeCode till, Optional<Long> beforeNumber, int most) {
    return tx
        .session()
        .createSelectionQuery(
            "from ShiftRow where till = :till and number < :before"
                + " order by number desc, shiftId desc",
            ShiftRow.class)
        .setParameter("till", till)
        .setParameter("before", beforeNumber.orElse(Long.MAX_VALUE))
        .setMaxResults(most)
        .stream()
        .map(row -> view(tx, row))
        .toList();
  }

  private static ShiftView view(Tx tx, ShiftRow row) {
    return row.view(
        Optional.ofNullable(tx.session().get(ZReportRow.class, row.shiftId)).map(ZReportRow::view));
  }

  /** A closed shift with its totals by tender. */
  public static Optional<ShiftClosed> closed(Journal journal, Tx tx, UUID shiftId) {
    return journal.about(tx, Subject.of("shift", shiftId)).stream()
        .filter(event -> event.type().equals(ShiftClosed.TYPE.name()))
        .findFirst()
        .map(event -> journal.body(ShiftClosed.TYPE, event));
  }

  /** The number of the till's last shift; 0 before its first. */
  public static long lastNumber(Tx tx, NodeCode till) {
    return tx.number("select coalesce(max(shift_number), 0) from shift where till = ?", till);
  }

  /** The number of the till's last Z report; 0 before its first. */
  public static long lastZNo(Tx tx, NodeCode till) {
    return tx.number("select coalesce(max(z_no), 0) from z_report where till = ?", till);
  }

  private record Sums(long count, long amount, long supply, long vat) {
    static final Sums NONE = new Sums(0, 0, 0, 0);
  }

  /** What a drawer has done in a shift so far. */
  public static ShiftTotals totals(Tx tx, NodeCode till, UUID shiftId) {
    Map<String, Sums> byKind = new HashMap<>();
    tx.query(
        "select kind, event_count, amount, supply, vat from shift_total"
            + " where till = ? and shift_id = ?",
        row ->
            byKind.put(
                row.getString(1),
                new Sums(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))),
        till,
        shiftId);
    Sums sales = byKind.getOrDefault(Shifts.SALE, Sums.NONE);
    Sums cancels = byKind.getOrDefault(Shifts.CANCEL, Sums.NONE);
    return new ShiftTotals(
        sales.count(),
        Money.of(sales.amount()),
        cancels.count(),
        Money.of(cancels.amount()),
        tenders(tx, shiftId),
        Money.of(sales.supply()).minus(Money.of(cancels.supply())),
        Money.of(sales.vat()).minus(Money.of(cancels.vat())));
  }

  private static List<TenderTotal> tenders(Tx tx, UUID shiftId) {
    Map<TenderKind, Money> amounts = new EnumMap<>(TenderKind.class);
    tx.query(
        "select tender, amount from shift_tender where shift_id = ?",
        row -> amounts.put(TenderKind.valueOf(row.getString(1)), Money.of(row.getLong(2))),
        shiftId);
    return Stream.of(TenderKind.values())
        .map(kind -> new TenderTotal(kind, amounts.getOrDefault(kind, Money.ZERO)))
        .toList();
  }

  /** Sales less cancels of a till since its first sale. */
  public static Money perpetualTotal(Tx tx, NodeCode till) {
    return Money.of(
        tx.number(
            "select coalesce(sum(case when kind = ? then amount else -amount end), 0)"
                + " from shift_total where till = ?",
            Shifts.SALE,
            till));
  }

  /** Who is signed in at the tills of a station, by till. */
  public static List<SignInView> signedIn(Tx tx, NodeCode station) {
    return tx.query(
        "select sign_in_id, till, person_id, name, in_ms from sign_in"
            + " where station = ? and in_ms is not null and out_ms is null order by till, in_ms",
        row ->
            new SignInView(
                Values.id(row, "sign_in_id"),
                NodeCode.of(row.getString("till")),
                new Cashier(Values.id(row, "person_id"), row.getString("name")),
                Values.time(row, "in_ms")),
        station);
  }
}
