package juyu.model.price;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import juyu.model.journal.By;
import juyu.model.journal.Journal;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;

/**
 * How a station or till tells head office how far a price change has come there: {@link
 * PriceReceived} as soon as the change is stored, {@link PriceEnforced} once its instant has passed
 * by the node's own clock. Each is said once for a change, however often it is sent again and
 * wherever the clock is set.
 */
public final class PriceReports {

  private static final String RECEIVED = "ReportPriceWhenReceived";
  private static final String ENFORCED = "ReportPriceWhenInForce";

  private final Journal journal;
  private final Set<UUID> awaited = new HashSet<>();

  public PriceReports(Journal journal) {
    this.journal = journal;
  }

  /** Adds the policy that reports what has been received at {@code self}. */
  public static void register(Registry registry, NodeCode self) {
    registry
        .feature("price")
        .policy(RECEIVED, PriceChanged.TYPE, (tx, change) -> onReceived(tx, change, self));
  }

  private static List<PriceReceived> onReceived(
      Tx tx, Recorded<PriceChanged> change, NodeCode self) {
    UUID id = change.body().priceChangeId();
    return change.body().holdsAt(self.station()) && !isSaid(tx, new PriceReceived(id, self))
        ? List.of(new PriceReceived(id, self))
        : List.of();
  }

  /** A change that is not yet reported as in force; {@code event} is what states it. */
  private record Waiting(UUID change, Instant effectiveAt, UUID event) {}

  /**
   * Reports every change whose instant has passed; to be called about once a second, by one thread
   * at a time.
   */
  public synchronized void reportInForce() {
    Instant now = journal.now();
    for (Waiting waiting : journal.store().read(tx -> waiting(tx, journal.self()))) {
      if (waiting.effectiveAt().isAfter(now)) {
        awaited.add(waiting.change());
      } else {
        Instant since = awaited.remove(waiting.change()) ? waiting.effectiveAt() : now;
        report(waiting, new PriceEnforced(waiting.change(), journal.self(), since));
      }
    }
  }

  private void report(Waiting waiting, PriceEnforced enforced) {
    journal
        .find(waiting.event())
        .ifPresent(change ->
            journal.perform(
                By.causeOf(ENFORCED, change),
                action -> {
                  if (!isSaid(action.tx(), enforced)) {
                    action.record(enforced);
                  }
                  return true;
                }));
  }

  private static List<Waiting> waiting(Tx tx, NodeCode self) {
    return tx.query(
        """
        select c.change_id, c.effective_ms, c.event_id from price_change c
        where (c.stations = '' or c.stations like ?) and not exists (
          select 1 from price_rollout r
          where r.change_id = c.change_id and r.node = ? and r.enforced_ms is not null)
        order by c.effective_ms, c.price_version\
        """,
        row ->
            new Waiting(
                Values.id(row, "change_id"),
                Values.time(row, "effective_ms"),
                Values.id(row, "event_id")),
        "% " + self.station() + " %",
        self);
  }

  /** The journal itself is asked: it knows an event as soon as it is recorded. */
  private static boolean isSaid(Tx tx, PriceEvent report) {
    return tx.first("select 1 from event where subject = ?", row -> true, report.subject().value())
        .isPresent();
  }
}
