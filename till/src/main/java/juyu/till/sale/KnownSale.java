package juyu.till.sale;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Journal;
import juyu.model.journal.Recorded;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;

/**
 * What is known of one sale, from this till's journal or as its station tells it.
 *
 * @param sale none if only its cancel is known here
 * @param cancel the one that counts, if it is cancelled
 */
record KnownSale(Optional<Recorded<SaleCompleted>> sale, Optional<Recorded<SaleCancelled>> cancel) {

  /** Reads the events of one sale, in the order of {@link Journal#about}. */
  static KnownSale of(Journal journal, List<Event> events) {
    return new KnownSale(
        first(journal, events, SaleCompleted.TYPE), first(journal, events, SaleCancelled.TYPE));
  }

  private static <B extends EventBody> Optional<Recorded<B>> first(
      Journal journal, List<Event> events, EventType<B> type) {
    Predicate<Event> isOne = event -> event.type().equals(type.name());
    return events.stream()
        .filter(isOne)
        .findFirst()
        .map(event -> new Recorded<>(event, journal.body(type, event), /* contested= */ false));
  }
}
