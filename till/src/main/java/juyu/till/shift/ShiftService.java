package juyu.till.shift;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.journal.Action;
import juyu.model.journal.Journal;
import juyu.model.people.Cashier;
import juyu.model.people.Role;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftOpened;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.ShiftView;
import juyu.model.station.BusinessDay;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.till.signin.Seller;

/**
 * The shifts of this till's one drawer: at most one is open. What a shift did is summed from its
 * sales and cancels; its Z report is written into the event that closes it and never again.
 */
public final class ShiftService {

  private static final int LONGEST_REASON = 200;

  /** A thousand million won: more is a slip of the hand. */
  private static final Money MOST = Money.of(1_000_000_000);

  private final Journal journal;
  private final BusinessDay businessDay;
  private final boolean isBlind;
  private final Function<Tx, List<String>> held;

  /**
   * Shifts of the till whose journal this is.
   *
   * @param isBlind whether cashiers count the drawer without seeing what it took
   * @param held what is put aside and must be settled before a shift is closed, as people call it
   */
  public ShiftService(
      Journal journal, BusinessDay businessDay, boolean isBlind, Function<Tx, List<String>> held) {
    this.held = held;
    this.journal = journal;
    this.businessDay = businessDay;
    this.isBlind = isBlind;
  }

  /**
   * Whether amounts that tell what should lie in the drawer are kept from {@code role}: a count
   * that is made without knowing them finds what is missing. A manager sees them, and so does
   * everyone where the till is set so.
   */
  public boolean isBlindFor(Role role) {
    return isBlind && role != Role.MANAGER;
  }

  // ---- trading ----

  /**
   * Where a sale or a cancel is booked.
   *
   * @param shiftId the drawer's shift
   * @param cashier in whose name
   */
  public record Trading(UUID shiftId, Cashier cashier) {}

  /** Whether the seller can sell or pay back now: only a program may without an open shift. */
  public Outcome<Boolean> mayTrade(Tx tx, Seller seller) {
    return seller.isOwner() || open(tx).isPresent()
        ? Outcome.accepted(true)
        : Outcome.refused("shift.none");
  }

  /**
   * The shift to sell or pay back in. A program sells in the name of the cashier whose shift is
   * open, because it fills that cashier's drawer; the actor of the event says that it was a
   * program. One that finds no shift open opens one of its own.
   */
  public Trading tradingIn(Action action, Seller seller) {
    return open(action.tx())
        .map(open ->
            new Trading(open.shiftId(), seller.isOwner() ? open.cashier() : seller.cashier()))
        .orElseGet(() -> new Trading(open(action, seller, Money.ZERO), seller.cashier()));
  }

  private Optional<Trading> open(Tx tx) {
    return ShiftQueries.openOne(tx, journal.self())
        .map(open -> new Trading(open.shiftId(), open.cashier()));
  }

  // ---- opening and closing ----

  /** Opens a shift with the cash that lies in the drawer. */
  public Outcome<UUID> open(Action action, Money openingFloat, Seller seller) {
    return cash("float", openingFloat)
        .then(sane ->
            open(action.tx()).isPresent()
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
                .map(shift ->
                    nothingIsHeld(action.tx())
                        .map(yes -> close(action, shift, counted, why, seller)))
                .orElseGet(() -> Outcome.refused("shift.none")));
  }

  /** What waits would be sold in a shift that knows nothing of it. */
  private Outcome<Boolean> nothingIsHeld(Tx tx) {
    List<String> labels = held.apply(tx);
    return labels.isEmpty()
        ? Outcome.accepted(true)
        : Outcome.refused("shift.baskets-held", String.join(", ", labels));
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
    return amount.isNegative() || amount.compareTo(MOST) > 0
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
