package juyu.broker.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import juyu.model.journal.Batch;
import juyu.model.journal.Channel;
import juyu.model.journal.Head;
import juyu.model.journal.Journal;
import juyu.model.journal.Signatures;

/**
 * The writing end of a channel during one session: sends what the reader does not have yet, in
 * batches, never more than a window ahead of what it has said to have applied.
 */
final class Pump {

  static final int BATCH = 500;
  static final int WINDOW = 2_000;

  private final Journal journal;
  private final Channel channel;
  private final UnaryOperator<byte[]> sign;
  private final Predicate<Batch> send;
  private final Deque<Batch> inFlight = new ArrayDeque<>();
  private Head sent;
  private volatile Head applied;
  private long lastProgress;

  Pump(
      Journal journal,
      Channel channel,
      Head start,
      long now,
      UnaryOperator<byte[]> sign,
      Predicate<Batch> send) {
    this.journal = journal;
    this.channel = channel;
    this.sign = sign;
    this.send = send;
    this.sent = start;
    this.applied = start;
    this.lastProgress = now;
  }

  Head applied() {
    return applied;
  }

  /** Sends what the window allows. */
  void run(long now) {
    while (sent.seq() - applied.seq() < WINDOW) {
      Journal.Unsigned next = journal.entriesAfter(channel, sent, BATCH);
      if (next.isEmpty()) {
        return;
      }
      Batch batch = next.signed(sign.apply(Signatures.statement(channel, next.head())));
      if (!send.test(batch)) {
        return;
      }
      if (inFlight.isEmpty()) {
        lastProgress = now;
      }
      inFlight.add(new Batch(batch.first(), List.of(), batch.head(), batch.signature()));
      sent = batch.head();
    }
  }

  /** The reader has applied everything up to {@code head}. */
  void applied(Head head, List<UUID> parked, long now) {
    while (!inFlight.isEmpty() && inFlight.getFirst().head().seq() <= head.seq()) {
      Batch done = inFlight.removeFirst();
      if (done.head().equals(head)) {
        applied = head;
        lastProgress = now;
        journal.proved(channel, head, done.signature(), parked);
      }
    }
  }

  /** True if something was sent and nothing has come back for so long. */
  boolean isStuck(long now, long patienceMillis) {
    return !inFlight.isEmpty() && now - lastProgress > patienceMillis;
  }
}
