package juyu.till.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Journal;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.till.payment.CardPayment.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The card payments of a sale: asked for before the sale's transaction, all of them or none,
 * settled by it, and given back if the sale never comes to be. Each is on disk before the terminal
 * is asked, so that a crash forgets none. Nobody waits for a terminal longer than set. Safe for
 * many threads.
 */
public final class CardPayments implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CardPayments.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Journal journal;
  private final CardTerminal terminal;
  private final Duration patience;
  private final Set<UUID> paying = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean givingBack = new AtomicBoolean();
  private final ExecutorService calls =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("card-", 0).factory());

  /**
   * Payments over one terminal.
   *
   * @param patience the longest wait for one call
   */
  public CardPayments(Journal journal, CardTerminal terminal, Duration patience) {
    this.journal = journal;
    this.terminal = terminal;
    this.patience = patience;
  }

  // ---- paying ----

  /**
   * Runs the payment of a sale, from asking the terminal to the sale's commit. What it has asked
   * for and no sale has used is given back afterwards, however it ends.
   *
   * @param request names the request to sell: the same one is paid for once at a time, and not
   *     before an earlier try is given back
   */
  public <T> Outcome<T> during(UUID request, Supplier<Outcome<T>> payment) {
    if (!paying.add(request)) {
      return Outcome.refused("card.under-way");
    }
    try {
      return payment.get();
    } finally {
      paying.remove(request);
      giveBack();
    }
  }

  /**
   * Asks the terminal for every card payment among {@code tenders}; to be called within {@link
   * #during}.
   *
   * @return the tenders with their approval numbers; or a refusal naming the one that was not
   *     approved, and then nothing is taken
   */
  public Outcome<Paid> authorise(UUID request, List<Tender> tenders) {
    Money before = journal.store().read(tx -> CardLedger.open(tx, request));
    if (before.isPositive()) {
      return Outcome.refused("card.giving-back", before);
    }
    UUID saleId = journal.newId();
    List<Tender> paid = new ArrayList<>();
    for (int i = 0; i < tenders.size(); i++) {
      switch (one(request, saleId, tenders.get(i), "tenders[%d]".formatted(i))) {
        case Outcome.Accepted<Tender>(Tender tender) -> paid.add(tender);
        case Outcome.Refused<Tender>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.accepted(new Paid(Optional.of(saleId), paid));
  }

  private Outcome<Tender> one(UUID request, UUID saleId, Tender tender, String field) {
    if (tender.kind() != TenderKind.CARD) {
      return Outcome.accepted(tender);
    }
    UUID id = journal.newId();
    write(tx -> CardLedger.ask(tx, id, request, saleId, tender.amount(), journal.now()));
    try {
      return switch (answer(() -> terminal.authorise(id, tender.amount()))) {
        case CardAnswer.Approved(String approvalNo) -> {
          write(tx -> CardLedger.approve(tx, id, approvalNo));
          yield Outcome.accepted(Tender.card(tender.amount(), approvalNo));
        }
        case CardAnswer.Declined(String reason) -> {
          write(tx -> CardLedger.close(tx, id, State.DECLINED, journal.now()));
          yield Outcome.refused(Refusal.field(field, "card.declined", reason));
        }
      };
    } catch (NoAnswer e) {
      LOG.warn("the card terminal gave no answer to {}: {}", id, e.why);
      return Outcome.refused(Refusal.field(field, "card.no-answer", patience.toSeconds()));
    }
  }

  /**
   * In the transaction of the sale {@link Paid#saleId()}: its card payments are used by it, and no
   * longer given back.
   *
   * @return a refusal if they are being given back already
   */
  public Outcome<Paid> settle(Tx tx, Paid paid) {
    if (paid.saleId().isEmpty()) {
      return Outcome.accepted(paid);
    }
    UUID saleId = paid.saleId().get();
    if (CardLedger.approved(tx, saleId) != paid.cards()) {
      return Outcome.refused("card.given-back");
    }
    CardLedger.settle(tx, saleId, journal.now());
    return Outcome.accepted(paid);
  }

  private void write(java.util.function.Consumer<Tx> change) {
    journal
        .store()
        .write(tx -> {
          change.accept(tx);
          return true;
        });
  }

  // ---- giving back ----

  /**
   * Gives back what no sale uses, also what a crash has left; to be called about once a second.
   * Returns at once: a terminal that is silent holds nobody up.
   */
  public void giveBack() {
    if (givingBack.compareAndSet(false, true)) {
      try {
        var unused = calls.submit(this::giveBackDue);
      } catch (RejectedExecutionException closed) {
        givingBack.set(false);
      }
    }
  }

  private void giveBackDue() {
    try {
      giveBackLeftOver();
      journal.store().read(tx -> CardLedger.due(tx, journal.now())).forEach(this::giveBack);
    } catch (RuntimeException e) {
      LOG.warn("card payments are given back later: {}", e.toString());
    } finally {
      givingBack.set(false);
    }
  }

  /**
   * Whoever wrote these rows is not at work any more, or has not begun to: a request is in {@link
   * #paying} before its first row.
   */
  private void giveBackLeftOver() {
    journal.store().read(CardLedger::pending).stream()
        .filter(pending -> !paying.contains(pending.request()))
        .forEach(pending -> write(tx -> leave(tx, pending.saleId())));
  }

  /** A restored store may have got the sale back from its station meanwhile. */
  private void leave(Tx tx, UUID saleId) {
    if (CardLedger.isSold(tx, saleId)) {
      CardLedger.settle(tx, saleId, journal.now());
    } else {
      CardLedger.giveBack(tx, saleId, journal.now());
    }
  }

  private void giveBack(CardPayment payment) {
    if (journal.store().read(tx -> CardLedger.isSold(tx, payment.saleId()))) {
      write(tx -> CardLedger.settle(tx, payment.saleId(), journal.now()));
      return;
    }
    try {
      answer(() -> {
        terminal.release(payment.id(), payment.approvalNo(), payment.amount());
        return true;
      });
      write(tx -> CardLedger.close(tx, payment.id(), State.GIVEN_BACK, journal.now()));
    } catch (NoAnswer e) {
      LOG.warn("card payment {} is not given back yet: {}", payment.id(), e.why);
      write(tx -> CardLedger.later(tx, payment.id(), e.why, next(payment)));
    }
  }

  private Instant next(CardPayment payment) {
    Duration pause = Duration.ofSeconds(1L << Math.min(payment.attempts(), 6));
    return journal.now().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }

  // ---- the terminal ----

  /** Nobody knows what became of a call. */
  private static final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    NoAnswer(String why) {
      super(why);
      this.why = why;
    }
  }

  private <T> T answer(Callable<T> call) throws NoAnswer {
    Future<T> answer;
    try {
      answer = calls.submit(call);
    } catch (RejectedExecutionException e) {
      throw new NoAnswer("the till stops");
    }
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NoAnswer("no answer within %d s".formatted(patience.toSeconds()));
    } catch (ExecutionException e) {
      throw new NoAnswer(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswer("the till stops");
    } finally {
      answer.cancel(true);
    }
  }

  // ---- looking ----

  /**
   * What the terminal was asked for, the latest first.
   *
   * @param open only what is neither settled, declined nor given back
   */
  public List<CardPayment> list(Tx tx, boolean open, Optional<UUID> before, int most) {
    return CardLedger.list(tx, open, before, most);
  }

  @Override
  public void close() {
    calls.shutdownNow();
    terminal.close();
  }
}
