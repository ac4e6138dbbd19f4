package juyu.till.sale;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.Journal;
import juyu.model.journal.Recorded;
import juyu.model.journal.Word;
import juyu.model.sale.Basket;
import juyu.model.sale.BasketRule;
import juyu.model.sale.CancelResource;
import juyu.model.sale.PaymentRule;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleResource;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.till.TillNode;
import juyu.till.payment.Paid;
import juyu.till.shift.ShiftService;
import juyu.till.shift.ShiftService.Trading;
import juyu.till.signin.Seller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes and cancels sales. The API, a window in this process and benches all come through here.
 * Safe for many threads; the store takes one sale after the other.
 */
public final class SaleService {

  private static final Logger LOG = LoggerFactory.getLogger(SaleService.class);

  private final TillNode node;
  private final Journal journal;
  private final ShiftService shifts;
  private final SaleBook book;

  public SaleService(TillNode node) {
    this.node = node;
    this.journal = node.journal();
    this.shifts = node.shifts();
    this.book = new SaleBook(journal, node.sync().questions());
  }

  SaleBook book() {
    return book;
  }

  /**
   * What one transaction left behind.
   *
   * @param event what it wrote
   * @param seq the last entry on the channel to the station
   */
  record Written<B>(Event event, B body, long seq) {}

  // ---- completing ----

  /**
   * Completes a sale: charges cards, writes it, and waits for the station's word as long as set; it
   * never waits while the station is away.
   */
  public Outcome<SaleResource> complete(CompleteSale wanted, Seller seller) {
    UUID request = journal.newId();
    Supplier<Outcome<Written<SaleCompleted>>> selling =
        () ->
            paying(
                wanted,
                seller,
                request,
                paid ->
                    journal.perform(
                        By.actor(seller.actor(), journal.newId()),
                        action -> record(action, wanted, paid, seller)));
    // who pays in cash leaves nothing for the card's worker to look after
    return (wanted.isPaidByCard() ? node.cards().during(request, selling) : selling.get())
        .map(this::settled);
  }

  /**
   * Charges the cards of a sale, if it has any, and lets {@code transaction} run with what they
   * paid. A sale that would be refused anyway charges nothing. To be called within {@link
   * juyu.till.payment.CardPayments#during}, which gives back what no sale uses.
   *
   * @param request names the request to sell
   */
  <T> Outcome<T> paying(
      CompleteSale wanted, Seller seller, UUID request, Function<Paid, Outcome<T>> transaction) {
    if (!wanted.isPaidByCard()) {
      return transaction.apply(Paid.of(wanted.tenders()));
    }
    return journal
        .store()
        .read(tx -> decide(tx, journal.now(), wanted, seller))
        .then(decided -> node.cards().authorise(request, wanted.tenders()))
        .then(transaction);
  }

  /** What a sale comes to, if it can be made now. */
  private record Decided(Basket basket, Money change) {}

  private Outcome<Decided> decide(Tx tx, Instant now, CompleteSale wanted, Seller seller) {
    return new BasketRule(productId -> node.catalogue().offer(tx, productId, now))
        .price(wanted.lines())
        .then(basket ->
            PaymentRule.change(basket.total(), wanted.tenders())
                .map(change -> new Decided(basket, change)))
        .then(decided -> shifts.mayTrade(tx, seller).map(yes -> decided));
  }

  /** Decides and records a sale that is paid, in the caller's transaction. */
  Outcome<Written<SaleCompleted>> record(
      Action action, CompleteSale wanted, Paid paid, Seller seller) {
    return decide(action.tx(), action.now(), wanted, seller)
        .then(decided ->
            node.cards()
                .settle(action.tx(), paid)
                .map(settled -> written(action, sale(action, settled, seller, decided))));
  }

  private SaleCompleted sale(Action action, Paid paid, Seller seller, Decided decided) {
    ReceiptNo receipt =
        new ReceiptNo(
            action.self(), node.businessDay().dateAt(action.now()), book.nextReceipt(action.tx()));
    Trading in = shifts.tradingIn(action, seller);
    return new SaleCompleted(
        paid.saleId().orElseGet(action::newId),
        action.self(),
        receipt.toString(),
        receipt.seq(),
        in.shiftId(),
        in.cashier(),
        receipt.businessDate(),
        decided.basket().lines(),
        paid.tenders(),
        decided.basket().total(),
        decided.basket().supply(),
        decided.basket().vat(),
        decided.change());
  }

  private <B extends EventBody> Written<B> written(Action action, B body) {
    Event event = action.record(body);
    return new Written<>(event, body, action.listedTo(action.self().station()));
  }

  /** After the commit: waits for the station and says the sale with its word. */
  SaleResource settled(Written<SaleCompleted> sale) {
    await(sale.seq());
    return journal
        .store()
        .read(tx ->
            SaleResource.of(
                sale.event(),
                sale.body(),
                Optional.empty(),
                Optional.of(book.word(tx, sale.event())),
                Optional.empty()));
  }

  private void await(long seq) {
    boolean applied = node.sync().awaitApplied(seq, node.settings().saleWait());
    LOG.trace("entry {} applied at the station: {}", seq, applied);
  }

  // ---- cancelling ----

  /**
   * Cancels a sale of this till, or of another one that the station knows, and waits for the word.
   *
   * @param idOrReceiptNo which
   * @param reason why; not blank
   */
  public Outcome<CancelResource> cancel(String idOrReceiptNo, String reason, Seller seller) {
    return book.find(idOrReceiptNo)
        .then(known ->
            journal.perform(
                By.actor(seller.actor(), journal.newId()),
                action -> cancel(action, known, reason, seller)))
        .map(this::settledCancel);
  }

  /** Decides and records a cancel, in the caller's transaction. */
  Outcome<Written<SaleCancelled>> cancel(
      Action action, KnownSale known, String reason, Seller seller) {
    SaleCompleted sale = known.sale().orElseThrow().body();
    return CancelRule.reason(reason)
        .then(why ->
            CancelRule.notYet(book.here(action.tx(), sale.saleId()).cancel().or(known::cancel))
                .then(yes -> shifts.mayTrade(action.tx(), seller))
                .map(yes -> written(action, cancelled(action, sale, why, seller))));
  }

  private SaleCancelled cancelled(Action action, SaleCompleted sale, String reason, Seller seller) {
    Trading in = shifts.tradingIn(action, seller);
    return new SaleCancelled(
        sale.saleId(),
        sale.till(),
        sale.receiptNo(),
        sale.businessDate(),
        action.self(),
        in.shiftId(),
        in.cashier(),
        node.businessDay().dateAt(action.now()),
        reason,
        PaymentRule.refunds(sale.tenders(), sale.change()),
        sale.lines(),
        sale.total(),
        sale.supply(),
        sale.vat());
  }

  /** After the commit: waits for the station and says the cancel with its word. */
  CancelResource settledCancel(Written<SaleCancelled> cancel) {
    await(cancel.seq());
    return journal
        .store()
        .read(tx -> book.resource(tx, new Recorded<>(cancel.event(), cancel.body(), false)));
  }

  // ---- looking ----

  /**
   * Sales and cancels that the station has not confirmed yet.
   *
   * @param oldest when the first of them happened
   */
  public record Unconfirmed(long count, Optional<Instant> oldest) {}

  /** What would be missing at the station if this till were lost now. */
  public Unconfirmed unconfirmed() {
    return book.unconfirmed();
  }

  /**
   * What head office has said of a sale that counts at the station; the station is asked, which may
   * take half a second.
   *
   * @return none while the station cannot be asked, or the sale is not this till's
   */
  public Optional<Word> wordOfHeadOffice(UUID saleId) {
    return journal
        .store()
        .read(tx -> book.here(tx, saleId))
        .sale()
        .flatMap(sale -> book.wordBeyond(sale.id()));
  }

  /** A sale by its id or receipt number; one of another till is found through the station. */
  public Outcome<SaleResource> find(String idOrReceiptNo) {
    return book.find(idOrReceiptNo)
        .map(known -> journal.store().read(tx -> book.resource(tx, known)));
  }

  /** A sale as its till wrote it, found as {@link #find} does. */
  public Outcome<Recorded<SaleCompleted>> event(String idOrReceiptNo) {
    return book.find(idOrReceiptNo).map(known -> known.sale().orElseThrow());
  }

  /**
   * Sales of this till, the latest first.
   *
   * @param receiptNo a receipt number, the beginning of one, or its running number alone; empty for
   *     all
   * @param beforeSeq below this running number
   */
  public List<SaleResource> latest(String receiptNo, long beforeSeq, int most) {
    return journal
        .store()
        .read(tx ->
            book.before(tx, beforeSeq, receiptNo.strip(), most).stream()
                .map(id -> book.resource(tx, book.here(tx, id)))
                .toList());
  }
}
