package juyu.pos;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.people.Role;
import juyu.model.price.PriceQueries;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleResource;
import juyu.model.shift.ShiftQueries;
import juyu.pos.news.News;
import juyu.pos.news.News.Topic;
import juyu.pos.print.PrinterViewModel;
import juyu.pos.product.SearchViewModel;
import juyu.pos.product.TilesViewModel;
import juyu.pos.result.ResultViewModel;
import juyu.pos.sale.HeldViewModel;
import juyu.pos.sale.SaleViewModel;
import juyu.pos.sales.SalesViewModel;
import juyu.pos.shift.OpenShiftViewModel;
import juyu.pos.shift.ShiftState;
import juyu.pos.shift.ShiftViewModel;
import juyu.pos.signin.SignInViewModel;
import juyu.pos.sync.SyncViewModel;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.signin.Seller;
import juyu.till.signin.SignIn;
import juyu.ui.fx.Work;

/**
 * The whole window of one till: who is here, where that person is, and what leads where. Used on
 * the UI thread.
 */
final class PosViewModel implements AutoCloseable {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final TillNode till;
  private final Work work;
  private final News news;
  private final SignInViewModel signIn;
  private final OpenShiftViewModel openShift;
  private final SaleViewModel sale;
  private final TilesViewModel tiles;
  private final SearchViewModel search;
  private final ResultViewModel result;
  private final HeldViewModel held;
  private final PrinterViewModel printer;
  private final SalesViewModel sales;
  private final ShiftViewModel shift;
  private final SyncViewModel sync;
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.SIGN_IN);
  private final ReadOnlyObjectWrapper<Optional<SignIn>> person =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Instant nextPrice = Instant.MAX;

  PosViewModel(TillNode till, Work work) {
    this.till = till;
    this.work = work;
    this.news = new News(till.journal(), work);
    this.signIn = new SignInViewModel(till, work);
    this.openShift = new OpenShiftViewModel(till, work, this::seller);
    this.sale = new SaleViewModel(till, work, this::seller);
    this.tiles = new TilesViewModel(till, work);
    this.search = new SearchViewModel(till, work);
    this.held = new HeldViewModel(till, work, this::seller, sale);
    this.printer = new PrinterViewModel(till, work, this::seller);
    this.result = new ResultViewModel(till, work);
    this.sales = new SalesViewModel(till, work, this::seller);
    this.shift = new ShiftViewModel(till, work, this::seller, this::isBlind);
    this.sync = new SyncViewModel(till, work, person::get);
    connect();
  }

  private void connect() {
    signIn.onSignedIn(this::signedIn);
    openShift.onOpened(this::toSale);
    sale.onCompleted(this::completed);
    held.onResumed(this::toSale);
    shift.onEnded(this::signOut);
    news.follow(Topic.PEOPLE, this::peopleChanged);
    news.follow(Topic.PRODUCTS, this::pricesChanged);
    news.follow(Topic.SALES, this::salesChanged);
    news.follow(Topic.SHIFTS, this::shiftsChanged);
    work.every(SECOND, this::tick);
    readNextPrice();
  }

  // ---- who ----

  private Seller seller() {
    return person
        .get()
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
        .seller();
  }

  /** What lies in the drawer is counted without knowing, as the till is set; a manager may look. */
  private boolean isBlind() {
    return till.shifts().isBlindFor(person.get().map(SignIn::role).orElse(Role.CASHIER));
  }

  private void signedIn(SignIn here) {
    person.set(Optional.of(here));
    toSale();
  }

  /** The person goes; an open sale stays for the next one. */
  void signOut() {
    person.get().ifPresent(here -> work.run(() -> signedOut(here), done -> {}, why -> {}));
    leave();
  }

  private boolean signedOut(SignIn here) {
    till.signIns().signOut(here);
    return true;
  }

  private void leave() {
    person.set(Optional.empty());
    result.dismiss();
    search.close();
    signIn.readPeople();
    place.set(Place.SIGN_IN);
  }

  private void peopleChanged() {
    signIn.readPeople();
    person
        .get()
        .filter(here -> !till.signIns().current().contains(here))
        .ifPresent(gone -> {
          leave();
          signIn.tell(Said.of("sign-in.ended", gone.cashier().name()));
        });
  }

  // ---- where ----

  /** Where the person is. */
  ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }

  /** Who is here. */
  ReadOnlyObjectProperty<Optional<SignIn>> person() {
    return person.getReadOnlyProperty();
  }

  /** To the sale; first to opening a shift, if none is open. */
  void toSale() {
    work.run(
        () -> till.store().read(tx -> ShiftQueries.open(tx, till.code())).isPresent(),
        open -> go(open ? Place.SALE : Place.OPEN_SHIFT),
        why -> go(Place.SALE));
  }

  private void go(Place next) {
    if (person.get().isPresent()) {
      result.dismiss();
      sale.countHeld();
      place.set(next);
    }
  }

  /** To the baskets that wait. */
  void toHeld() {
    held.look();
    go(Place.HELD);
  }

  void toSales() {
    sales.look();
    go(Place.SALES);
  }

  void toShift() {
    shift.look();
    go(Place.SHIFT);
  }

  private void completed(SaleResource done) {
    search.close();
    result.show(done);
    place.set(Place.RESULT);
  }

  /** Prints the receipt of the sale just made once more. */
  void printResult() {
    result.state().get().ifPresent(shown -> printer.printReceipt(shown.sale().id().toString()));
  }

  /** Prints the receipt of the sale that is looked at. */
  void printSale() {
    sales.state().get().sale().ifPresent(sold -> printer.printReceipt(sold.receiptNo()));
  }

  /** Prints the report that is looked at. */
  void printReport() {
    ShiftState shown = shift.state().get();
    if (shown.closed().isPresent()) {
      printer.printZ(shown.closed().get().shiftId());
    } else {
      shown.x().ifPresent(x -> printer.printX(x, shown.isBlind()));
    }
  }

  /** From the result to the next customer. */
  void nextSale() {
    if (place.get() == Place.RESULT) {
      go(Place.SALE);
    }
  }

  /** From the result to the sale that was just made, to cancel it or look at it again. */
  void toSaleJustMade() {
    result
        .state()
        .get()
        .map(shown -> shown.sale().receiptNo())
        .ifPresent(number -> {
          toSales();
          sales.find(number);
        });
  }

  /** The scanner read a code; what it means depends on where the person is. */
  void scanned(String code) {
    switch (place.get()) {
      case SALE -> sale.scan(code);
      case RESULT -> {
        nextSale();
        sale.scan(code);
      }
      case SALES -> ReceiptNo.parse(code).ifPresent(number -> sales.find(number.toString()));
      case SIGN_IN, OPEN_SHIFT, HELD, SHIFT -> {
        // nothing is sold here, and a code is no number to count or to sign in with
      }
    }
  }

  // ---- what changes by itself ----

  private void pricesChanged() {
    tiles.read();
    sale.reprice();
    readNextPrice();
  }

  private void salesChanged() {
    if (place.get() == Place.SALES) {
      sales.read();
    }
    if (place.get() == Place.SHIFT) {
      shift.read();
    }
  }

  private void shiftsChanged() {
    if (place.get() == Place.SHIFT) {
      shift.read();
    }
  }

  private void readNextPrice() {
    work.run(
        () ->
            till.store()
                .read(tx -> PriceQueries.nextDue(tx, till.journal().now()))
                .orElse(Instant.MAX),
        due -> nextPrice = due,
        why -> nextPrice = Instant.MAX);
  }

  private void tick() {
    if (!till.journal().now().isBefore(nextPrice)) {
      nextPrice = Instant.MAX;
      pricesChanged();
    }
  }

  // ---- parts ----

  SignInViewModel signIn() {
    return signIn;
  }

  OpenShiftViewModel openShift() {
    return openShift;
  }

  SaleViewModel sale() {
    return sale;
  }

  TilesViewModel tiles() {
    return tiles;
  }

  SearchViewModel search() {
    return search;
  }

  HeldViewModel held() {
    return held;
  }

  PrinterViewModel printer() {
    return printer;
  }

  ResultViewModel result() {
    return result;
  }

  SalesViewModel sales() {
    return sales;
  }

  ShiftViewModel shift() {
    return shift;
  }

  SyncViewModel sync() {
    return sync;
  }

  @Override
  public void close() {
    result.dismiss();
    printer.close();
    sync.close();
    news.close();
  }
}
