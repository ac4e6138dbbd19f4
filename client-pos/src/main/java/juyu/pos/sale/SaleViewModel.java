package juyu.pos.sale;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.sale.BasketLine;
import juyu.model.sale.Offer;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleResource;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.pos.sale.SaleDesk.Removed;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.basket.HeldBasket;
import juyu.till.product.Catalogue;
import juyu.till.sale.CompleteSale;
import juyu.till.signin.Seller;
import juyu.ui.fx.Work;

/** The open sale at the till, from the first product to the tender. Used on the UI thread. */
public final class SaleViewModel {

  /** How long a line that was taken out can be put back. */
  private static final Duration UNDO = Duration.ofSeconds(10);

  private final TillNode till;
  private final Work work;
  private final Supplier<Seller> seller;
  private final SaleDesk desk = new SaleDesk();
  private final Deque<String> scans = new ArrayDeque<>();
  private final CardCall card = new CardCall();
  private final ReadOnlyObjectWrapper<SaleState> state;
  private final ReadOnlyObjectWrapper<Optional<Removed>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Tendering tendering = new Tendering.Open();
  private Consumer<SaleResource> completed = sale -> {};
  private Consumer<Said> toldOfHold = said -> {};
  private boolean lookingUp;
  private int held;
  private long nextReceipt;

  /**
   * @param seller whoever is signed in when a sale is paid
   */
  public SaleViewModel(TillNode till, Work work, Supplier<Seller> seller) {
    this.till = till;
    this.work = work;
    this.seller = seller;
    this.state = new ReadOnlyObjectWrapper<>(desk.state(tendering, held, nextReceipt));
    readNextReceipt();
    countHeld();
  }

  /** All that the screen shows. */
  public ReadOnlyObjectProperty<SaleState> state() {
    return state.getReadOnlyProperty();
  }

  /** Told of each sale that is completed. */
  public void onCompleted(Consumer<SaleResource> listener) {
    completed = listener;
  }

  private void show() {
    state.set(desk.state(tendering, held, nextReceipt));
  }

  /** Runs a key's change, unless a payment is on its way. */
  private void key(Runnable change) {
    if (!tendering.isBusy()) {
      tendering = new Tendering.Open();
      change.run();
      show();
    }
  }

  private void readNextReceipt() {
    work.run(
        () -> 1 + till.store().read(tx -> SaleQueries.lastReceiptSeq(tx, till.code())),
        number -> {
          nextReceipt = number;
          show();
        },
        e -> failed(e));
  }

  /** The till itself could not do it: the disk, mostly. */
  private void failed(Exception why) {
    desk.say(Said.of("sale.failed", String.valueOf(why.getMessage())));
    show();
  }

  // ---- products ----

  /** A tile is pressed. */
  public void add(Offer offer) {
    key(() -> desk.add(offer));
  }

  /** A barcode is read by the scanner, or a code is typed; one after the other. */
  public void scan(String code) {
    scans.add(code);
    lookUpNext();
  }

  private void lookUpNext() {
    String code = scans.peek();
    if (code == null || lookingUp) {
      return;
    }
    lookingUp = true;
    work.run(
        () -> lookUp(code),
        found -> lookedUp(code, found),
        e -> {
          lookedUp();
          failed(e);
        });
  }

  private Optional<Offer> lookUp(String code) {
    return till.catalogue().best(code, Optional.empty(), Locale.ROOT, 2).stream()
        .map(Catalogue.Entry::offer)
        .filter(offer -> isCalled(offer, code))
        .findFirst();
  }

  private static boolean isCalled(Offer offer, String code) {
    return offer.product().barcode().equals(code) || offer.product().productId().equals(code);
  }

  private void lookedUp(String code, Optional<Offer> found) {
    key(() -> {
      if (found.isPresent()) {
        desk.add(found.get());
      } else {
        desk.unknown(code);
      }
    });
    lookedUp();
  }

  private void lookedUp() {
    scans.poll();
    lookingUp = false;
    lookUpNext();
  }

  // ---- the keypad ----

  public void digit(String keys) {
    key(() -> desk.digit(keys));
  }

  public void erase() {
    key(desk::erase);
  }

  public void clear() {
    key(desk::clear);
  }

  public void multiply() {
    key(desk::multiply);
  }

  public void switchUnit() {
    key(desk::switchUnit);
  }

  public void quick(QuickKey quick) {
    key(() -> desk.quick(quick));
  }

  /** Accepts what is typed: a line's amount, a code, or the cash received. */
  public void enter() {
    key(() -> {
      Optional<String> code = desk.code();
      if (desk.isTypingLine()) {
        desk.acceptTyped();
      } else if (code.isPresent()) {
        desk.forgetDigits();
        scan(code.get());
      } else if (desk.cash().isPresent()) {
        payCash();
      }
    });
  }

  // ---- lines ----

  public void select(long key) {
    key(() -> desk.select(key));
  }

  /** Closes the selected line's actions. */
  public void deselect() {
    key(desk::deselect);
  }

  /** Selects the line above (-1) or below (1). */
  public void selectBeside(int step) {
    key(() -> desk.selectBeside(step));
  }

  public void more() {
    key(() -> desk.changePieces(1));
  }

  public void less() {
    key(() -> desk.changePieces(-1));
  }

  /** Types the selected line's amount or pieces anew. */
  public void retype() {
    key(desk::retype);
  }

  /** Takes the selected line out; {@link #undoRemove} puts it back. */
  public void remove() {
    key(() -> desk.remove().ifPresent(this::canBeUndone));
  }

  private void canBeUndone(Removed out) {
    removed.set(Optional.of(out));
    work.later(
        UNDO,
        () -> {
          if (removed.get().equals(Optional.of(out))) {
            removed.set(Optional.empty());
          }
        });
  }

  /** True each time a line was taken out that can be put back. */
  public ReadOnlyObjectProperty<Optional<Removed>> removed() {
    return removed.getReadOnlyProperty();
  }

  /** Puts back what was taken out last. */
  public void undoRemove() {
    removed
        .get()
        .ifPresent(out -> {
          removed.set(Optional.empty());
          key(() -> desk.putBack(out));
        });
  }

  // ---- holding ----

  /** Told, in words, of each basket that is put aside. */
  public void onHeld(Consumer<Said> listener) {
    toldOfHold = listener;
  }

  /** Looks how many baskets wait. */
  public void countHeld() {
    work.run(
        () -> till.baskets().list().size(),
        count -> {
          held = count;
          show();
        },
        this::failed);
  }

  /** Puts the open sale aside, for the next customer to be served first. */
  public void hold() {
    key(() -> {
      if (!desk.sale().isEmpty() && desk.readyToPay()) {
        tendering = new Tendering.Writing(desk.total());
        List<BasketLine> lines = desk.sale().wanted();
        Seller by = seller.get();
        work.run(() -> till.baskets().hold("", lines, by), this::answeredHold, this::notCompleted);
      }
    });
  }

  private void answeredHold(Outcome<HeldBasket> outcome) {
    tendering = new Tendering.Open();
    switch (outcome) {
      case Outcome.Accepted<HeldBasket>(HeldBasket basket) -> {
        held++;
        desk.start(OpenSale.EMPTY);
        removed.set(Optional.empty());
        toldOfHold.accept(Said.of("held.done", basket.number()));
      }
      case Outcome.Refused<HeldBasket>(Refusal refusal) -> desk.say(Said.of(refusal));
    }
    show();
  }

  /** Goes on with a basket that waited. */
  void goOn(OpenSale resumed) {
    desk.start(resumed);
    removed.set(Optional.empty());
    show();
  }

  // ---- prices ----

  /** Looks whether prices of the open sale are others now. */
  public void reprice() {
    List<String> ids = desk.sale().lines().stream().map(OpenSale.Line::productId).toList();
    if (!ids.isEmpty() && !tendering.isBusy()) {
      work.run(() -> offers(ids), this::repriced, this::failed);
    }
  }

  private Map<String, Offer> offers(List<String> ids) {
    Instant now = till.journal().now();
    return till.store()
        .read(tx -> {
          Map<String, Offer> offers = new HashMap<>();
          ids.forEach(
              id -> till.catalogue().offer(tx, id, now).ifPresent(offer -> offers.put(id, offer)));
          return offers;
        });
  }

  private void repriced(Map<String, Offer> offers) {
    if (!tendering.isBusy() && desk.reprice(id -> Optional.ofNullable(offers.get(id)))) {
      show();
    }
  }

  // ---- tenders ----

  /** Takes cash: what is typed, or exactly what is owed. */
  public void payCash() {
    key(() -> {
      boolean typed = desk.cash().isPresent();
      if (!desk.sale().isEmpty() && desk.readyToPay()) {
        Money total = desk.total();
        Money received = typed ? Money.of(desk.cash().orElse(0)) : total;
        if (received.compareTo(total) < 0) {
          desk.say(Said.of(Refusal.of("tenders.too-little", total.minus(received).won())));
        } else {
          tendering = new Tendering.Writing(total);
          complete(Tender.cash(received));
        }
      }
    });
  }

  /** Asks the card terminal for exactly what is owed. */
  public void payCard() {
    key(() -> {
      if (!desk.sale().isEmpty() && desk.readyToPay()) {
        desk.forgetDigits();
        tendering = new Tendering.CardWaiting(desk.total(), /* calledOff= */ false);
        complete(Tender.card(desk.total(), ""));
      }
    });
  }

  /** The cashier no longer waits for the card; what the terminal has done by then counts. */
  public void callOffCard() {
    if (tendering instanceof Tendering.CardWaiting(Money amount, boolean calledOff) && !calledOff) {
      tendering = new Tendering.CardWaiting(amount, /* calledOff= */ true);
      show();
      card.interrupt();
    }
  }

  /** Back from a card that was declined, to another tender. */
  public void backToSale() {
    key(() -> {});
  }

  private void complete(Tender tender) {
    CompleteSale wanted = new CompleteSale(desk.sale().wanted(), List.of(tender));
    Seller by = seller.get();
    show();
    work.run(
        card.around(() -> till.sales().complete(wanted, by)), this::answered, this::notCompleted);
  }

  private void answered(Outcome<SaleResource> outcome) {
    Tendering was = tendering;
    tendering = new Tendering.Open();
    switch (outcome) {
      case Outcome.Accepted<SaleResource>(SaleResource sale) -> sold(sale);
      case Outcome.Refused<SaleResource>(Refusal refusal) -> refused(was, refusal);
    }
    show();
  }

  private void sold(SaleResource sale) {
    nextReceipt = 1 + ReceiptNo.parse(sale.receiptNo()).orElseThrow().seq();
    desk.start(OpenSale.EMPTY);
    removed.set(Optional.empty());
    completed.accept(sale);
  }

  private void refused(Tendering was, Refusal refusal) {
    if (was instanceof Tendering.CardWaiting(Money amount, boolean calledOff)) {
      tendering =
          switch (refusal.code()) {
            case "card.declined" -> new Tendering.CardDeclined(amount, refusal);
            case "card.no-answer" ->
                new Tendering.CardUnknown(
                    amount, calledOff ? Said.of("payment.called-off") : Said.of(refusal));
            default -> tendering;
          };
    }
    if (tendering instanceof Tendering.Open) {
      desk.say(Said.of(refusal));
      reprice();
    }
  }

  private void notCompleted(Exception why) {
    tendering = new Tendering.Open();
    failed(why);
  }
}
