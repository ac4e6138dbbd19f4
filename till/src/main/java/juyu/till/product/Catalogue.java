package juyu.till.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.price.ArmedPrice;
import juyu.model.price.PriceQueries;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.sale.Offer;
import juyu.model.store.Tx;

/**
 * What this till sells, kept in memory so that a sale need not read it: products with the price in
 * force now. Read anew when a product or price arrives, when the next price comes into force, and
 * when the clock has stepped back. Safe for many threads.
 */
public final class Catalogue {

  private static final int AT_ONCE = 1_000;

  private final Journal journal;
  private final AtomicLong generation = new AtomicLong();
  private volatile Known known = Known.NOTHING;

  public Catalogue(Journal journal) {
    this.journal = journal;
    journal.onCommit(events -> {
      if (events.stream().anyMatch(Catalogue::changesIt)) {
        generation.incrementAndGet();
      }
    });
  }

  private static boolean changesIt(Event event) {
    String kind = event.subject().kind();
    return kind.equals("product") || kind.equals("priceChange");
  }

  /**
   * An entry of the catalogue.
   *
   * @param offer the product with its price now
   * @param pending the next price to come, if one is known
   */
  public record Entry(Offer offer, Optional<ArmedPrice> pending) {}

  /** What is right from one instant until another. */
  private record Known(
      long generation, Instant from, Instant until, NavigableMap<String, Entry> entries) {

    static final Known NOTHING = new Known(-1, Instant.MAX, Instant.MIN, new TreeMap<>());

    boolean holds(long atGeneration, Instant now) {
      return generation == atGeneration && !now.isBefore(from) && now.isBefore(until);
    }
  }

  /** A product with the price in force at {@code now}; none if this till does not know it. */
  public Optional<Offer> offer(Tx tx, String productId, Instant now) {
    return Optional.ofNullable(at(tx, now).get(productId)).map(Entry::offer);
  }

  /**
   * Everything by product code, with the prices in force at {@code now}. What only reads asks this
   * before anything else: what it keeps must not be older than what it has heard of.
   */
  public NavigableMap<String, Entry> at(Tx tx, Instant now) {
    long present = generation.get();
    Known last = known;
    if (!last.holds(present, now)) {
      last = read(tx, present, now);
      known = last;
    }
    return last.entries();
  }

  private Known read(Tx tx, long atGeneration, Instant now) {
    Map<String, ArmedPrice> inForce =
        byProduct(PriceQueries.inForce(tx, journal.self().station(), now));
    List<ArmedPrice> coming = PriceQueries.pending(tx, journal.self().station(), now);
    Map<String, ArmedPrice> pending = byProduct(coming);
    NavigableMap<String, Entry> entries = new TreeMap<>();
    for (ProductView view : products(tx)) {
      String id = view.product().productId();
      Offer offer =
          new Offer(view.product(), view.withdrawn(), Optional.ofNullable(inForce.get(id)));
      entries.put(id, new Entry(offer, Optional.ofNullable(pending.get(id))));
    }
    Instant until = coming.stream().findFirst().map(ArmedPrice::effectiveAt).orElse(Instant.MAX);
    return new Known(atGeneration, now, until, entries);
  }

  /** The first of each product. */
  private static Map<String, ArmedPrice> byProduct(List<ArmedPrice> prices) {
    return prices.stream()
        .collect(
            Collectors.toMap(
                ArmedPrice::productId, Function.identity(), (first, later) -> first, HashMap::new));
  }

  private static List<ProductView> products(Tx tx) {
    List<ProductView> all = new ArrayList<>();
    List<ProductView> page = ProductQueries.list(tx, Optional.empty(), AT_ONCE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = ProductQueries.list(tx, Optional.of(page.getLast().product().productId()), AT_ONCE);
    }
    return all;
  }
}
