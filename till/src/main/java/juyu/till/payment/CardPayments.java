package juyu.till.payment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The card payments of a sale: asked for before the sale's transaction, all of them or none, and
 * given back if the sale is refused after all. Nobody waits for a terminal longer than set.
 */
public final class CardPayments implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CardPayments.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final CardTerminal terminal;
  private final Duration patience;
  private final ExecutorService calls =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("card-", 0).factory());

  /**
   * Payments over one terminal.
   *
   * @param patience the longest wait for one payment
   */
  public CardPayments(CardTerminal terminal, Duration patience) {
    this.terminal = terminal;
    this.patience = patience;
  }

  /**
   * Asks the terminal for every card payment among {@code tenders}.
   *
   * @param reference names this payment of this sale for ever; the same one is never taken twice
   * @return the tenders with their approval numbers; or a refusal naming the one that was not
   *     approved, and then nothing is taken
   */
  public Outcome<List<Tender>> authorise(UUID reference, List<Tender> tenders) {
    List<Tender> paid = new ArrayList<>();
    for (int i = 0; i < tenders.size(); i++) {
      switch (one(part(reference, i, tenders.get(i)), tenders.get(i), "tenders[%d]".formatted(i))) {
        case Outcome.Accepted<Tender>(Tender tender) -> paid.add(tender);
        case Outcome.Refused<Tender>(Refusal refusal) -> {
          release(reference, paid);
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.accepted(List.copyOf(paid));
  }

  private Outcome<Tender> one(UUID part, Tender tender, String field) {
    if (tender.kind() != TenderKind.CARD) {
      return Outcome.accepted(tender);
    }
    Future<CardAnswer> answer = calls.submit(() -> terminal.authorise(part, tender.amount()));
    try {
      return switch (answer.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        case CardAnswer.Approved(String approvalNo) ->
            Outcome.accepted(Tender.card(tender.amount(), approvalNo));
        case CardAnswer.Declined(String reason) ->
            Outcome.refused(Refusal.field(field, "card.declined", reason));
      };
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      return silent(part, tender, field, answer, e);
    }
  }

  /** Nobody knows what became of it, so it is given back. */
  private Outcome<Tender> silent(
      UUID part, Tender tender, String field, Future<CardAnswer> answer, Exception why) {
    if (why instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    LOG.warn("the card terminal gave no answer to {}: {}", part, why.toString());
    answer.cancel(true);
    giveBack(part, Tender.card(tender.amount(), ""));
    return Outcome.refused(Refusal.field(field, "card.no-answer", patience.toSeconds()));
  }

  /** Gives every card payment among {@code paid} back: tried again until the terminal takes it. */
  public void release(UUID reference, List<Tender> paid) {
    for (int i = 0; i < paid.size(); i++) {
      if (paid.get(i).kind() == TenderKind.CARD) {
        giveBack(part(reference, i, paid.get(i)), paid.get(i));
      }
    }
  }

  private void giveBack(UUID part, Tender tender) {
    try {
      var unused = calls.submit(() -> giveBackUntilTaken(part, tender));
    } catch (RejectedExecutionException closed) {
      lost(part, tender);
    }
  }

  private void giveBackUntilTaken(UUID part, Tender tender) {
    Duration pause = Duration.ofMillis(250);
    try {
      while (!isTaken(part, tender)) {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
      }
    } catch (InterruptedException e) {
      lost(part, tender);
      Thread.currentThread().interrupt();
    }
  }

  private static void lost(UUID part, Tender tender) {
    LOG.error(
        "card payment {} of {} (approval {}) was not given back before the till stopped: do it at"
            + " the terminal",
        part,
        tender.amount(),
        tender.approvalNo());
  }

  private boolean isTaken(UUID part, Tender tender) {
    try {
      terminal.release(part, tender.approvalNo(), tender.amount());
      return true;
    } catch (RuntimeException e) {
      LOG.warn("card payment {} is not given back yet: {}", part, e.toString());
      return false;
    }
  }

  /** The name of one payment among several; another amount is another payment. */
  static UUID part(UUID reference, int number, Tender tender) {
    return UUID.nameUUIDFromBytes(
        "%s/%d/%d"
            .formatted(reference, number, tender.amount().won())
            .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    calls.shutdownNow();
    terminal.close();
  }
}
