package juyu.pos.sales;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Word;
import juyu.model.sale.CancelResource;
import juyu.model.sale.PaymentRule;
import juyu.model.sale.SaleCancelView;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleResource;
import juyu.model.sale.SaleView;
import juyu.model.sale.Tender;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.pos.sales.SalesState.Field;
import juyu.pos.sales.SalesState.Row;
import juyu.pos.sales.SalesState.Search;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.signin.Seller;
import juyu.ui.fx.Work;

/** Looks at past sales, finds one of this till or another, and cancels it. On the UI thread. */
public final class SalesViewModel {

  private static final int MOST = 200;

  private final TillNode till;
  private final Work work;
  private final Supplier<Seller> seller;
  private final ReadOnlyObjectWrapper<SalesState> state;
  private boolean loaded;
  private List<Row> rows = List.of();
  private Search search;
  private Optional<SaleResource> sale = Optional.empty();
  private Optional<String> cancelling = Optional.empty();
  private boolean working;
  private Optional<Said> said = Optional.empty();

  /**
   * @param seller whoever is signed in
   */
  public SalesViewModel(TillNode till, Work work, Supplier<Seller> seller) {
    this.till = till;
    this.work = work;
    this.seller = seller;
    this.search = newSearch();
    this.state = new ReadOnlyObjectWrapper<>(shown());
  }

  /** All that the screen shows. */
  public ReadOnlyObjectProperty<SalesState> state() {
    return state.getReadOnlyProperty();
  }

  private void show() {
    state.set(shown());
  }

  private SalesState shown() {
    return new SalesState(loaded, rows, search, sale, refunds(), cancelling, working, said);
  }

  private List<Tender> refunds() {
    return sale.map(SalesViewModel::refunds).orElse(List.of());
  }

  private static List<Tender> refunds(SaleResource sale) {
    List<Tender> paid =
        sale.tenders().orElse(List.of()).stream()
            .map(p -> new Tender(p.kind(), p.amount(), p.approvalNo().orElse("")))
            .toList();
    return PaymentRule.refunds(paid, sale.change().orElse(Money.ZERO));
  }

  private Search newSearch() {
    LocalDate today = till.businessDay().dateAt(till.journal().now());
    String own = ownNumber();
    return new Search(own, today.format(DateTimeFormatter.BASIC_ISO_DATE), "", Field.NUMBER, false);
  }

  private String ownNumber() {
    String code = till.code().value();
    return code.substring(code.length() - 2);
  }

  // ---- the list ----

  /** Reads the last sales; to be called when the screen opens. */
  public void look() {
    search = newSearch();
    sale = Optional.empty();
    cancelling = Optional.empty();
    said = Optional.empty();
    read();
  }

  /** Reads them again, as after news of a sale. */
  public void read() {
    work.run(() -> till.store().read(this::rows), this::know, this::failed);
  }

  private List<Row> rows(Tx tx) {
    return SaleQueries.ofTill(tx, till.code(), Optional.empty(), MOST).stream()
        .map(view -> new Row(view, word(tx, view)))
        .toList();
  }

  private Word word(Tx tx, SaleView view) {
    UUID event = view.cancel().map(SaleCancelView::eventId).orElse(view.eventId());
    return till.journal().word(tx, event);
  }

  private void know(List<Row> read) {
    loaded = true;
    rows = read;
    show();
  }

  private void failed(Exception why) {
    working = false;
    said = Optional.of(Said.of("sales.failed", String.valueOf(why.getMessage())));
    show();
  }

  // ---- looking for one ----

  /** Digits go to this part of the receipt number from now on. */
  public void field(Field field) {
    search = search(search.till(), search.date(), search.number(), field);
    show();
  }

  private Search search(String tillNo, String date, String number, Field field) {
    return new Search(tillNo, date, number, field, !tillNo.equals(ownNumber()));
  }

  public void digit(String keys) {
    said = Optional.empty();
    write(search.typed() + keys);
  }

  public void erase() {
    said = Optional.empty();
    String value = search.typed();
    if (!value.isEmpty()) {
      write(value.substring(0, value.length() - 1));
    }
  }

  public void clear() {
    said = Optional.empty();
    write("");
  }

  private void write(String value) {
    Field field = search.field();
    search =
        switch (field) {
          case TILL -> search(last(value, 2), search.date(), search.number(), field);
          case DATE -> search(search.till(), last(value, 8), search.number(), field);
          case NUMBER -> search(search.till(), search.date(), last(value, 9), field);
        };
    show();
  }

  private static String last(String digits, int most) {
    return digits.length() > most ? digits.substring(0, most) : digits;
  }

  /** Finds the sale whose receipt number is typed. */
  public void find() {
    if (search.number().isEmpty()) {
      said = Optional.of(Said.of("sales.number-missing"));
      show();
    } else if (search.isOtherTill()) {
      find(
          "%s-P%s-%s-%06d"
              .formatted(
                  till.code().station(),
                  search.till(),
                  search.date(),
                  Long.parseLong(search.number())));
    } else {
      findOwn(Long.parseLong(search.number()));
    }
  }

  private void findOwn(long number) {
    work.run(
        () ->
            till
                .store()
                .read(tx -> SaleQueries.ofTill(tx, till.code(), Optional.of(number + 1), 1))
                .stream()
                .filter(view -> view.receiptSeq() == number)
                .findFirst(),
        view -> {
          if (view.isPresent()) {
            find(view.get().receiptNo());
          } else {
            said = Optional.of(Said.of("sales.none-with-number", number));
            show();
          }
        },
        this::failed);
  }

  /**
   * Looks at a sale.
   *
   * @param idOrReceiptNo also of another till; its station is asked then
   */
  public void find(String idOrReceiptNo) {
    working = true;
    cancelling = Optional.empty();
    said = Optional.empty();
    show();
    work.run(() -> till.sales().find(idOrReceiptNo), this::found, this::failed);
  }

  private void found(Outcome<SaleResource> outcome) {
    working = false;
    switch (outcome) {
      case Outcome.Accepted<SaleResource>(SaleResource found) -> sale = Optional.of(found);
      case Outcome.Refused<SaleResource>(Refusal refusal) -> {
        sale = Optional.empty();
        said = Optional.of(Said.of(refusal));
      }
    }
    show();
  }

  /** No sale is looked at any more. */
  public void closeSale() {
    sale = Optional.empty();
    cancelling = Optional.empty();
    said = Optional.empty();
    show();
  }

  // ---- cancelling ----

  /** Asks for the reason. */
  public void beginCancel() {
    if (state.get().canCancel()) {
      cancelling = Optional.of("");
      said = Optional.empty();
      show();
    }
  }

  /** Leaves the sale as it is. */
  public void stopCancel() {
    cancelling = Optional.empty();
    said = Optional.empty();
    show();
  }

  /** Why; chosen or written. */
  public void reason(String words) {
    if (cancelling.isPresent() && !working) {
      cancelling = Optional.of(words);
      said = Optional.empty();
      show();
    }
  }

  /** Cancels the sale that is looked at. */
  public void cancel() {
    if (!state.get().canConfirm()) {
      return;
    }
    working = true;
    said = Optional.empty();
    show();
    String id = sale.orElseThrow().id().toString();
    String receiptNo = sale.orElseThrow().receiptNo();
    String reason = cancelling.orElseThrow();
    Seller by = seller.get();
    work.run(
        () -> till.sales().cancel(id, reason, by),
        outcome -> cancelled(receiptNo, outcome),
        this::failed);
  }

  private void cancelled(String receiptNo, Outcome<CancelResource> outcome) {
    working = false;
    switch (outcome) {
      case Outcome.Accepted<CancelResource>(CancelResource cancel) -> {
        cancelling = Optional.empty();
        find(receiptNo);
        read();
      }
      case Outcome.Refused<CancelResource>(Refusal refusal) -> {
        said = Optional.of(Said.of(refusal));
        show();
      }
    }
  }
}
