package juyu.till.basket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.TextRule;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Journal;
import juyu.model.sale.Basket;
import juyu.model.sale.BasketLine;
import juyu.model.sale.BasketRule;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.till.product.Catalogue;
import juyu.till.shift.ShiftService;
import juyu.till.signin.Seller;

/**
 * Puts baskets aside and gives them out again. They lie in this till's store, so they survive a
 * restart; whoever is signed in may go on with any of them, and each is given out once. They must
 * be settled before the shift is closed. Safe for many threads.
 */
public final class HeldBaskets {

  private static final int LONGEST_NAME = 40;
  private static final int MOST = 50;

  private final Journal journal;
  private final Catalogue catalogue;
  private final ShiftService shifts;

  public HeldBaskets(Journal journal, Catalogue catalogue, ShiftService shifts) {
    this.journal = journal;
    this.catalogue = catalogue;
    this.shifts = shifts;
  }

  /**
   * Puts a basket aside.
   *
   * @param name what tells it from others; may be empty
   * @param lines something that could be sold now
   */
  public Outcome<HeldBasket> hold(String name, List<BasketLine> lines, Seller seller) {
    return journal.perform(
        By.actor(seller.actor(), journal.newId()), action -> hold(action, name, lines, seller));
  }

  /** As {@link #hold(String, List, Seller)}, in the caller's transaction. */
  Outcome<HeldBasket> hold(Action action, String name, List<BasketLine> lines, Seller seller) {
    Tx tx = action.tx();
    return TextRule.optional("name", name, LONGEST_NAME)
        .then(known -> priced(tx, lines).map(basket -> known))
        .then(known -> shifts.mayTrade(tx, seller).map(yes -> known))
        .then(known -> hold(action, known, lines, seller, HeldLedger.waiting(tx)));
  }

  private static Outcome<HeldBasket> hold(
      Action action, String name, List<BasketLine> lines, Seller seller, List<HeldBasket> others) {
    if (others.size() >= MOST) {
      return Outcome.refused("basket.too-many", MOST);
    }
    long last = others.stream().mapToLong(HeldBasket::number).max().orElse(0);
    HeldBasket basket =
        new HeldBasket(action.newId(), last + 1, name, lines, seller.cashier(), action.now());
    HeldLedger.hold(action.tx(), basket);
    return Outcome.accepted(basket);
  }

  private Outcome<Basket> priced(Tx tx, List<BasketLine> lines) {
    return new BasketRule(productId -> catalogue.offer(tx, productId, journal.now())).price(lines);
  }

  /** Takes a basket out again, to go on with it; it waits no longer. */
  public Outcome<HeldBasket> resume(UUID id, Seller seller) {
    return journal.perform(
        By.actor(seller.actor(), journal.newId()), action -> settle(action, id, seller));
  }

  /** Gives a basket up; it waits no longer. */
  public Outcome<HeldBasket> discard(UUID id, Seller seller) {
    return resume(id, seller);
  }

  /** Resumes or discards in the caller's transaction. */
  Outcome<HeldBasket> settle(Action action, UUID id, Seller seller) {
    Tx tx = action.tx();
    Optional<HeldBasket> waiting = HeldLedger.find(tx, id);
    if (waiting.isEmpty()) {
      return HeldLedger.settledBy(tx, id)
          .map(by -> Outcome.<HeldBasket>refused("basket.settled", by))
          .orElseGet(() -> Outcome.refused("basket.unknown"));
    }
    HeldLedger.settle(tx, id, seller.cashier().name(), action.now());
    return Outcome.accepted(waiting.get());
  }

  // ---- looking ----

  /**
   * A basket as it waits.
   *
   * @param total what it costs at the prices in force now; none if it could not be sold now
   */
  public record Waiting(HeldBasket basket, Optional<Money> total) {}

  /** All that wait at this till, the oldest first. */
  public List<Waiting> list() {
    return journal
        .store()
        .read(tx ->
            HeldLedger.waiting(tx).stream()
                .map(basket -> new Waiting(basket, total(tx, basket.lines())))
                .toList());
  }

  private Optional<Money> total(Tx tx, List<BasketLine> lines) {
    return switch (priced(tx, lines)) {
      case Outcome.Accepted<Basket>(Basket basket) -> Optional.of(basket.total());
      case Outcome.Refused<Basket> refused -> Optional.empty();
    };
  }

  /** What waits at this till, as people call it. */
  public static List<String> labels(Tx tx) {
    return HeldLedger.waiting(tx).stream().map(HeldBasket::label).toList();
  }
}
