package juyu.till.product;

import java.time.Instant;
import java.util.List;
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
import juyu.model.store.Tx;

/**
 * What this till sells. What has been sold is kept in memory, so that a sale need not read it:
 * until a product or price arrives, the next price comes into force, or the clock has stepped back.
 * Safe for many threads.
 */
public final class Catalogue {

  private static final int MOST_KEPT = 10_000;

  private final Journal journal;
  private final AtomicLong generation = new AtomicLong();
  private volatile Kept kept = new Kept(-1, Instant.MAX, Instant.MIN, Map.of());

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

  /** Offers that are right from one instant until another. */
  private record Kept(long generation, Instant from, Instant until, Map<String, Offer> offers) {

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
    Map<String, Offer> offers = offers(tx, now);
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

  private Map<String, Offer> offers(Tx tx, Instant now) {
    long present = generation.get();
    Kept last = kept;
    if (!last.holds(present, now)) {
      Instant until = PriceQueries.nextDue(tx, now).orElse(Instant.MAX);
      last = new Kept(present, now, until, new ConcurrentHashMap<>());
      kept = last;
    }
    return last.offers();
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
   * @param search part of a name or code in any case, or a whole barcode; empty for everything
   */
  public List<Entry> list(Tx tx, String search, String after, int most, Instant now) {
    return tx
        .query(
            """
            select product_id from product
            where withdrawn_ms is null and product_id > ? and (? = '' or barcode = ?
            or instr(lower(product_id || ' ' || name || ' ' || name_ko), lower(?)) > 0)
            order by product_id limit ?\
            """,
            row -> row.getString(1),
            after,
            search,
            search,
            search,
            most)
        .stream()
        .flatMap(id -> find(tx, id, now).stream())
        .toList();
  }

  /** What is sold in one line of business, by code. */
  public List<Entry> tiles(Tx tx, Category category, int most, Instant now) {
    return tx
        .query(
            "select product_id from product where withdrawn_ms is null and category = ?"
                + " order by product_id limit ?",
            row -> row.getString(1),
            category.name(),
            most)
        .stream()
        .flatMap(id -> find(tx, id, now).stream())
        .toList();
  }

  private Entry entry(Tx tx, ProductView product, Instant now) {
    String id = product.product().productId();
    Optional<ArmedPrice> price = PriceQueries.inForce(tx, journal.self().station(), id, now);
    return new Entry(
        new Offer(product.product(), product.withdrawn(), price),
        PriceQueries.next(tx, journal.self().station(), id, now));
  }
}
