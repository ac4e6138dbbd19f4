package juyu.till.print;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Journal;
import juyu.model.journal.Recorded;
import juyu.model.journal.Subject;
import juyu.model.node.Part;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.shift.ShiftClosed;
import juyu.model.store.Tx;
import juyu.till.print.PrintLedger.Due;
import juyu.till.print.PrintLedger.Job;
import juyu.till.product.Catalogue;
import juyu.till.shift.ShiftService;
import juyu.till.signin.Seller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints receipts of sales and cancels, Z reports, and what people ask for beside them, one after
 * the other, on a thread of its own: no sale waits for a printer, and nothing is written for it in
 * a sale's transaction. What has been printed is a position in the journal, written down within a
 * second or two; after a crash in that time a receipt may come out twice, and none is lost. Safe
 * for many threads.
 */
public final class Printing implements Part {

  private static final Logger LOG = LoggerFactory.getLogger(Printing.class);
  private static final Duration KEEP_EVERY = Duration.ofSeconds(1);
  private static final int AT_ONCE = 20;

  private final Journal journal;
  private final Catalogue catalogue;
  private final PrinterSettings settings;
  private final Optional<ReceiptPrinter> printer;
  private final ReceiptLayout receipts;
  private final ReportLayout reports;
  private final List<String> types;
  private final Semaphore news = new Semaphore(0);
  private final AtomicLong cursor = new AtomicLong();
  private final Runnable changed;
  private final Thread thread;
  private long kept;
  private long keptAt = System.nanoTime();
  private volatile Optional<Refusal> problem = Optional.empty();

  /**
   * The printing of one till; {@link #start} begins it.
   *
   * @param changed called whenever something was printed, or the printer is otherwise than before
   */
  public Printing(
      Journal journal,
      Catalogue catalogue,
      PrinterSettings settings,
      PaperStyle style,
      Runnable changed) {
    this.journal = journal;
    this.catalogue = catalogue;
    this.settings = settings;
    this.printer = settings.address().printer(settings.asksStatus());
    this.receipts = new ReceiptLayout(style, this::name);
    this.reports = new ReportLayout(style);
    this.types = types(settings.everySale());
    this.changed = changed;
    this.thread =
        Thread.ofPlatform().daemon().name(journal.self() + "-printer").unstarted(this::run);
  }

  private static List<String> types(boolean everySale) {
    List<String> always = List.of(SaleCancelled.TYPE.name(), ShiftClosed.TYPE.name());
    return everySale
        ? List.of(SaleCompleted.TYPE.name(), always.getFirst(), always.getLast())
        : always;
  }

  private String name(SaleLine line) {
    return settings.language().getLanguage().equals("ko")
        ? journal
            .store()
            .read(tx -> catalogue.offer(tx, line.productId(), journal.now()))
            .map(offer -> offer.product().nameKo())
            .filter(name -> !name.isBlank())
            .orElse(line.name())
        : line.name();
  }

  /** Begins where it ended; a printer that is new here does not print what was sold before it. */
  public void start() {
    if (printer.isEmpty()) {
      write(PrintLedger::forgetCursor);
      return;
    }
    long begin =
        journal
            .store()
            .read(tx -> PrintLedger.cursor(tx).orElseGet(() -> PrintLedger.lastPosition(tx)));
    cursor.set(begin);
    keep();
    journal.onCommit(this::heard);
    thread.start();
  }

  private void heard(List<Event> events) {
    if (events.stream().anyMatch(event -> types.contains(event.type()))) {
      news.release();
    }
  }

  private void write(java.util.function.Consumer<Tx> change) {
    journal
        .store()
        .write(tx -> {
          change.accept(tx);
          return true;
        });
  }

  // ---- the thread ----

  private void run() {
    try {
      while (true) {
        boolean hasNews = news.tryAcquire(1, TimeUnit.SECONDS);
        LOG.trace("news for the printer: {}", hasNews);
        news.drainPermits();
        printWhatWaits();
      }
    } catch (InterruptedException e) {
      LOG.debug("printing ends");
    }
  }

  private void printWhatWaits() {
    try {
      long papers = printDue() + printAsked();
      keepNowAndThen();
      if (papers > 0 || problem.isPresent()) {
        tell(Optional.empty());
      }
    } catch (PrinterException e) {
      if (!problem.equals(Optional.of(e.problem()))) {
        tell(Optional.of(e.problem()));
      }
    } catch (RuntimeException e) {
      LOG.warn("printing goes on later: {}", e.toString());
    }
  }

  private void tell(Optional<Refusal> now) {
    problem = now;
    changed.run();
  }

  private long printDue() throws PrinterException {
    long papers = 0;
    List<Due> due;
    do {
      long from = cursor.get();
      long last = journal.store().read(PrintLedger::lastPosition);
      due = journal.store().read(tx -> due(tx, from, AT_ONCE));
      for (Due next : due) {
        papers += print(next);
      }
      if (due.isEmpty()) {
        moveTo(last);
      }
    } while (!due.isEmpty());
    return papers;
  }

  private List<Due> due(Tx tx, long from, int most) {
    return PrintLedger.due(tx, journal.self(), from, types, most);
  }

  private long print(Due due) throws PrinterException {
    if (due.position() <= cursor.get()) {
      return 0;
    }
    Optional<Paper> paper = journal.find(due.event()).flatMap(this::readable);
    if (paper.isPresent()) {
      print(paper.get());
    }
    moveTo(due.position());
    return 1;
  }

  private void print(Paper paper) throws PrinterException {
    printer.orElseThrow().print(paper);
  }

  /** What cannot be put on paper must not stop what can. */
  private Optional<Paper> readable(Event event) {
    try {
      return Optional.of(paper(event));
    } catch (RuntimeException e) {
      LOG.error("the paper of {} cannot be made", event.id(), e);
      return Optional.empty();
    }
  }

  private Paper paper(Event event) {
    if (event.type().equals(SaleCompleted.TYPE.name())) {
      return receipts.sale(recorded(SaleCompleted.TYPE, event));
    }
    return event.type().equals(SaleCancelled.TYPE.name())
        ? receipts.cancel(recorded(SaleCancelled.TYPE, event))
        : reports.z(recorded(ShiftClosed.TYPE, event));
  }

  private <B extends EventBody> Recorded<B> recorded(EventType<B> type, Event event) {
    return new Recorded<>(event, journal.body(type, event), /* contested= */ false);
  }

  private long printAsked() throws PrinterException {
    long papers = 0;
    Optional<Job> job = journal.store().read(PrintLedger::next);
    while (job.isPresent()) {
      UUID id = job.get().id();
      print(job.get().paper());
      write(tx -> PrintLedger.printed(tx, id, journal.now()));
      papers++;
      job = journal.store().read(PrintLedger::next);
    }
    return papers;
  }

  private void moveTo(long position) {
    cursor.accumulateAndGet(position, Math::max);
  }

  private void keepNowAndThen() {
    if (cursor.get() != kept && System.nanoTime() - keptAt > KEEP_EVERY.toNanos()) {
      keep();
    }
  }

  private void keep() {
    long position = cursor.get();
    write(tx -> PrintLedger.keepCursor(tx, position));
    kept = position;
    keptAt = System.nanoTime();
  }

  // ---- asking ----

  /**
   * Prints a sale's receipt: the first time if none was printed, otherwise a copy that says so.
   *
   * @param sale as its till wrote it
   */
  public Outcome<Paper> printReceipt(Recorded<SaleCompleted> sale, Seller seller) {
    return perform(seller, action -> printReceipt(action, sale, seller));
  }

  /** As {@link #printReceipt(Recorded, Seller)}, in the caller's transaction. */
  Outcome<Paper> printReceipt(Action action, Recorded<SaleCompleted> sale, Seller seller) {
    boolean isFirst = stateOf(action.tx(), sale) == PrintState.NOT_ASKED;
    return ask(action, isFirst ? receipts.sale(sale) : receipts.copy(sale, action.now()), seller);
  }

  /** Prints an X report; see {@link ReportLayout#x}. */
  public Outcome<Paper> printX(ShiftService.XReport x, boolean blind, Seller seller) {
    return perform(seller, action -> printX(action, x, blind, seller));
  }

  Outcome<Paper> printX(Action action, ShiftService.XReport x, boolean blind, Seller seller) {
    return ask(action, reports.x(x, blind), seller);
  }

  /** Prints a Z report once more. */
  public Outcome<Paper> printZ(Recorded<ShiftClosed> closed, Seller seller) {
    return perform(seller, action -> printZ(action, closed, seller));
  }

  Outcome<Paper> printZ(Action action, Recorded<ShiftClosed> closed, Seller seller) {
    return ask(action, reports.z(closed), seller);
  }

  private Outcome<Paper> perform(
      Seller seller, java.util.function.Function<Action, Outcome<Paper>> work) {
    return journal.perform(By.actor(seller.actor(), journal.newId()), work);
  }

  private Outcome<Paper> ask(Action action, Paper paper, Seller seller) {
    if (printer.isEmpty()) {
      return Outcome.refused("printer.none");
    }
    PrintLedger.ask(action.tx(), new Job(action.newId(), paper), seller.actor(), action.now());
    action.tx().afterCommit(news::release);
    return Outcome.accepted(paper);
  }

  /** Gives up what waits: nobody wants yesterday's receipts when the printer is mended. */
  public void giveUp() {
    moveTo(journal.store().read(PrintLedger::lastPosition));
    write(PrintLedger::giveUp);
    news.release();
  }

  // ---- looking ----

  /** A sale's receipt as it is, or would be, printed. */
  public Paper receipt(Recorded<SaleCompleted> sale) {
    return receipts.sale(sale);
  }

  /** What became of a sale's receipt. */
  public PrintState stateOf(Recorded<SaleCompleted> sale) {
    return journal.store().read(tx -> stateOf(tx, sale));
  }

  private PrintState stateOf(Tx tx, Recorded<SaleCompleted> sale) {
    String title = sale.body().receiptNo();
    if (printer.isEmpty()) {
      return PrintState.NOT_ASKED;
    }
    if (PrintLedger.isWaiting(tx, title)) {
      return PrintState.WAITING;
    }
    if (settings.everySale() && sale.node().equals(journal.self())) {
      return PrintLedger.position(tx, sale.id()).orElse(0L) <= cursor.get()
          ? PrintState.PRINTED
          : PrintState.WAITING;
    }
    return PrintLedger.isAsked(tx, title) ? PrintState.PRINTED : PrintState.NOT_ASKED;
  }

  /** The event that closed a shift of this till, if it is closed. */
  public Optional<Recorded<ShiftClosed>> closed(UUID shiftId) {
    return journal.store().read(tx -> journal.about(tx, Subject.of("shift", shiftId))).stream()
        .filter(event -> event.type().equals(ShiftClosed.TYPE.name()))
        .findFirst()
        .map(event -> recorded(ShiftClosed.TYPE, event));
  }

  /** How the printer is now. */
  public PrintStatus status() {
    return new PrintStatus(
        printer.map(ReceiptPrinter::name).orElse(""),
        problem,
        printer.isEmpty() ? 0 : journal.store().read(this::waiting));
  }

  private long waiting(Tx tx) {
    return due(tx, cursor.get(), Integer.MAX_VALUE).size() + PrintLedger.waiting(tx);
  }

  /** The printer, if it is the simulated one. */
  public Optional<SimulatedPrinter> simulator() {
    return printer.filter(SimulatedPrinter.class::isInstance).map(SimulatedPrinter.class::cast);
  }

  /** Ends the thread and writes down how far it came. */
  @Override
  public void close() {
    drop();
    if (printer.isPresent() && cursor.get() != kept) {
      keep();
    }
  }

  /** Ends the thread as a crash would. */
  @Override
  public void drop() {
    thread.interrupt();
    try {
      if (thread.isAlive()) {
        thread.join(KEEP_EVERY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    printer.ifPresent(ReceiptPrinter::close);
  }
}
