package juyu.till.product;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.price.ArmedPrice;
import juyu.model.price.PriceQueries;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductQueries;
import juyu.model.product.ProductView;
import juyu.model.sale.Offer;
import juyu.model.sale.Offers;
import juyu.model.station.BusinessDay;
import juyu.model.store.Tx;
import juyu.till.product.ProductIndex.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this till sells. Every product's names and codes are kept in memory to find it by, and what
 * has been sold or looked at with its prices, so that a sale need not read it: until a product or
 * price arrives, the next price comes into force, or the clock has stepped back. Safe for many
 * threads.
 */
public final class Catalogue {

  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
  private static final int MOST_KEPT = 10_000;

  private final Journal journal;
  private final AtomicLong generation = new AtomicLong();
  private final BusinessDay businessDay;
  private final ProductIndex index;
  private final Popularity popularity;
  private volatile Kept kept = new Kept(-1, Instant.MAX, Instant.MIN, Map.of(), Map.of());

  public Catalogue(Journal journal, BusinessDay businessDay) {
    this.journal = journal;
    this.businessDay = businessDay;
    this.index = new ProductIndex(journal.store());
    this.popularity = new Popularity(journal.self());
    journal.onCommit(events -> events.forEach(this::heard));
  }

  private void heard(Event event) {
    switch (event.subject().kind()) {
      case "product" -> {
        index.changed(event.subject().id());
        generation.incrementAndGet();
      }
      case "priceChange" -> generation.incrementAndGet();
      case "shift" -> popularity.countAnew();
      default -> {}
    }
  }

  /** Reads the products into memory before somebody looks for one; may take a second. */
  public void prepare() {
    try {
      LOG.debug("{} products are ready", index.refresh());
    } catch (RuntimeException e) {
      LOG.debug("products are read when somebody looks for one: {}", e.toString());
    }
  }

  /** Offers that are right from one instant until another, and those that were looked at. */
  private record Kept(
      long generation,
      Instant from,
      Instant until,
      Map<String, Offer> offers,
      Map<String, Entry> entries) {

    boolean holds(long atGeneration, Instant now) {
      return generation == atGeneration && !now.isBefore(from) && now.isBefore(until);
    }
  }

  /**
   * A product with the price in force at {@code now}; none if this till does not know it. A
   * transaction that only reads asks this before anything else: what is kept must not be older than
   * what has been heard of.
   */
  public Optional<Offer> offer(Tx tx, String productId, Instant now) {
    Map<String, Offer> offers = kept(tx, now).offers();
    Offer known = offers.get(productId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Offer> read = Offers.find(tx, journal.self(), productId, now);
    if (offers.size() < MOST_KEPT) {
      read.ifPresent(offer -> offers.put(productId, offer));
    }
    return read;
  }

  private Kept kept(Tx tx, Instant now) {
    long present = generation.get();
    Kept last = kept;
    if (!last.holds(present, now)) {
      Instant until = PriceQueries.nextDue(tx, now).orElse(Instant.MAX);
      last = new Kept(present, now, until, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
      kept = last;
    }
    return last;
  }

  // ---- looking ----

  /**
   * An entry of the catalogue.
   *
   * @param offer the product with its price now
   * @param pending the next price to come, if one is known
   */
  public record Entry(Offer offer, Optional<ArmedPrice> pending) {

    public String productId() {
      return offer.product().productId();
    }
  }

  /** One product, also a withdrawn one. */
  public Optional<Entry> find(Tx tx, String productId, Instant now) {
    return ProductQueries.find(tx, productId).map(product -> entry(tx, product, now));
  }

  /**
   * What is sold, by code, from behind {@code after}.
   *
   * @param search part of a name or code in any case, words in any order, the first consonants of
   *     Korean syllables, or a whole barcode; empty for everything
   * @param category only this one
   */
  public List<Entry> list(String search, Optional<Category> category, String after, int most) {
    return entries(index.byCode(Wanted.of(search, category), after, most));
  }

  /**
   * What fits best: a whole code or barcode first, then what begins so, then what has it somewhere.
   * Of what fits alike, what this till has sold most in four weeks comes first, then the order is
   * by name. With an empty {@code search} these are a till's tiles. The order holds for a whole
   * shift.
   *
   * @param search as in {@link #list}
   * @param language of the names that the order is by
   */
  public List<Entry> best(String search, Optional<Category> category, Locale language, int most) {
    Map<String, Long> sold = popularity.lines(journal.store(), businessDay.dateAt(journal.now()));
    return entries(index.best(Wanted.of(search, category), sold, language, most));
  }

  private List<Entry> entries(List<String> ids) {
    Instant now = journal.now();
    return journal
        .store()
        .read(tx -> {
          Map<String, Entry> entries = kept(tx, now).entries();
          return ids.stream().flatMap(id -> entry(tx, id, now, entries).stream()).toList();
        });
  }

  private Optional<Entry> entry(Tx tx, String id, Instant now, Map<String, Entry> entries) {
    Optional<Entry> known = Optional.ofNullable(entries.get(id));
    if (known.isPresent()) {
      return known;
    }
    Optional<Entry> read = find(tx, id, now);
    if (entries.size() < MOST_KEPT) {
      read.ifPresent(entry -> entries.put(id, entry));
    }
    return read;
  }

  private Entry entry(Tx tx, ProductView product, Instant now) {
    String id = product.product().productId();
    Optional<ArmedPrice> price = PriceQueries.inForce(tx, journal.self().station(), id, now);
    return new Entry(
        new Offer(product.product(), product.withdrawn(), price),
        PriceQueries.next(tx, journal.self().station(), id, now));
  }
}
