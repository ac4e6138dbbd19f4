package juyu.till.shift;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.journal.Action;
import juyu.model.journal.Journal;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftOpened;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.ShiftView;
import juyu.model.station.BusinessDay;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.Uuids;
import juyu.till.signin.Seller;

/**
 * The shifts of this till's one drawer: at most one is open. What a shift did is summed from its
 * sales and cancels; its Z report is written into the event that closes it and never again.
 */
public final class ShiftService {

  private static final int LONGEST_REASON = 200;

  /** A thousand million won: more is a slip of the hand. */
  private static final long MOST = 1_000_000_000;

  private final Journal journal;
  private final BusinessDay businessDay;

  public ShiftService(Journal journal, BusinessDay businessDay) {
    this.journal = journal;
    this.businessDay = businessDay;
  }

  // ---- trading ----

  /** Whether the seller can sell or pay back now: only a program may without an open shift. */
  public Outcome<Boolean> mayTrade(Tx tx, Seller seller) {
    return seller.isOwner() || openId(tx).isPresent()
        ? Outcome.accepted(true)
        : Outcome.refused("shift.none");
  }

  /** The shift to sell or pay back in; a program that finds none open opens one. */
  public UUID tradingIn(Action action, Seller seller) {
    return openId(action.tx()).orElseGet(() -> open(action, seller, Money.ZERO));
  }

  /** Natively: every sale asks. */
  private Optional<UUID> openId(Tx tx) {
    return tx.first(
        "select s.shift_id from shift s where s.till = ? and not exists"
            + " (select 1 from z_report z where z.shift_id = s.shift_id)"
            + " order by s.shift_number desc, s.shift_id desc limit 1",
        row -> Uuids.fromBytes(row.getBytes(1)),
        journal.self());
  }

  // ---- opening and closing ----

  /** Opens a shift with the cash that lies in the drawer. */
  public Outcome<UUID> open(Action action, Money openingFloat, Seller seller) {
    return cash("float", openingFloat)
        .then(sane ->
            openId(action.tx()).isPresent()
                ? Outcome.refused("shift.open-already")
                : Outcome.accepted(open(action, seller, sane)));
  }

  private UUID open(Action action, Seller seller, Money openingFloat) {
    UUID shiftId = action.newId();
    action.record(
        new ShiftOpened(
            shiftId,
            action.self(),
            ShiftQueries.lastNumber(action.tx(), action.self()) + 1,
            seller.cashier(),
            businessDay.dateAt(action.now()),
            openingFloat));
    return shiftId;
  }

  /**
   * Closes the open shift with a count of the drawer, made without knowing what should be there.
   */
  public Outcome<UUID> close(Action action, Money counted, Optional<String> reason, Seller seller) {
    return cash("counted", counted)
        .then(sane -> TextRule.optional("reason", reason.orElse(null), LONGEST_REASON))
        .then(why ->
            ShiftQueries.open(action.tx(), action.self())
                .map(shift -> Outcome.accepted(close(action, shift, counted, why, seller)))
                .orElseGet(() -> Outcome.refused("shift.none")));
  }

  private UUID close(Action action, ShiftView shift, Money counted, String reason, Seller seller) {
    Tx tx = action.tx();
    ShiftTotals totals = ShiftQueries.totals(tx, action.self(), shift.shiftId());
    Money expected = totals.expectedCash(shift.openingFloat());
    action.record(
        new ShiftClosed(
            shift.shiftId(),
            action.self(),
            shift.number(),
            ShiftQueries.lastZNo(tx, action.self()) + 1,
            seller.cashier(),
            businessDay.dateAt(action.now()),
            shift.openingFloat(),
            counted,
            expected,
            counted.minus(expected),
            reason,
            totals,
            ShiftQueries.perpetualTotal(tx, action.self())));
    return shift.shiftId();
  }

  private static Outcome<Money> cash(String field, Money amount) {
    return amount.isNegative() || amount.won() > MOST
        ? Outcome.refused(Refusal.field(field, "cash.amount", MOST))
        : Outcome.accepted(amount);
  }

  // ---- looking ----

  /** What the open shift has done so far; looking changes nothing. */
  public record XReport(ShiftView shift, Instant at, ShiftTotals totals) {

    /** The cash that should lie in the drawer. */
    public Money expectedCash() {
      return totals.expectedCash(shift.openingFloat());
    }
  }

  /** The X report, if a shift is open. */
  public Optional<XReport> x() {
    return journal
        .store()
        .read(tx ->
            ShiftQueries.open(tx, journal.self())
                .map(shift ->
                    new XReport(
                        shift,
                        journal.now(),
                        ShiftQueries.totals(tx, journal.self(), shift.shiftId()))));
  }
}
