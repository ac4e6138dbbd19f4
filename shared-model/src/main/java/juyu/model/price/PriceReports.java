package juyu.model.price;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import juyu.model.journal.By;
import juyu.model.journal.Journal;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;

/**
 * How a station or till tells head office how far a price change has come there: {@link
 * PriceReceived} as soon as it sees the change, {@link PriceEnforced} once its instant has passed
 * by the node's own clock. Both carry the time at which they are said, so this is a regular task
 * and no policy, whose events carry their cause's time. Each is said once for a change, however
 * often it is sent again and wherever the clock is set.
 */
public final class PriceReports {

  private static final String RECEIVED = "ReportPriceWhenReceived";
  private static final String ENFORCED = "ReportPriceWhenInForce";

  private final Journal journal;
  private final Set<UUID> awaited = new HashSet<>();

  public PriceReports(Journal journal) {
    this.journal = journal;
  }

  /**
   * What is still to be said of a change.
   *
   * @param event what states the change
   * @param received that it has come
   */
  private record Waiting(UUID change, Instant effectiveAt, UUID event, boolean received) {}

  /**
   * Reports every change that has come, and every one whose instant has passed; to be called about
   * once a second, by one thread at a time.
   */
  public synchronized void report() {
    Instant now = journal.now();
    journal.store().read(tx -> waiting(tx, journal.self())).forEach(w -> report(w, now));
  }

  private void report(Waiting waiting, Instant now) {
    if (waiting.received()) {
      say(waiting, RECEIVED, new PriceReceived(waiting.change(), journal.self()));
    }
    if (waiting.effectiveAt().isAfter(now)) {
      awaited.add(waiting.change());
    } else {
      Instant since = awaited.remove(waiting.change()) ? waiting.effectiveAt() : now;
      say(waiting, ENFORCED, new PriceEnforced(waiting.change(), journal.self(), since));
    }
  }

  private void say(Waiting waiting, String task, PriceEvent report) {
    journal
        .find(waiting.event())
        .ifPresent(change ->
            journal.perform(
                By.causeOf(task, change),
                action -> {
                  if (!isSaid(action.tx(), report)) {
                    action.record(report);
                  }
                  return true;
                }));
  }

  private static List<Waiting> waiting(Tx tx, NodeCode self) {
    return tx.query(
        """
        select c.change_id, c.effective_ms, c.event_id, r.received_ms is null as received
        from price_change c left join price_rollout r on r.change_id = c.change_id and r.node = ?
        where (c.stations = '' or c.stations like ?)
        and (r.received_ms is null or r.enforced_ms is null)
        order by c.effective_ms, c.price_version\
        """,
        row ->
            new Waiting(
                Values.id(row, "change_id"),
                Values.time(row, "effective_ms"),
                Values.id(row, "event_id"),
                row.getBoolean("received")),
        self,
        Scope.pattern(self.station()));
  }

  /** The journal itself is asked: it knows an event as soon as it is recorded. */
  private static boolean isSaid(Tx tx, PriceEvent report) {
    return tx.first("select 1 from event where subject = ?", row -> true, report.subject().value())
        .isPresent();
  }
}
