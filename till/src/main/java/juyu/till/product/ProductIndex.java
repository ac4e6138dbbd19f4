package juyu.till.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import juyu.model.product.Product.Category;
import juyu.model.store.Store;
import juyu.model.store.Tx;

/**
 * The products that are sold, in memory, so that a cashier finds one among a hundred thousand while
 * typing. Read once, then kept by what changes. Safe for many threads.
 */
final class ProductIndex {

  /** From so many on, reading everything anew is quicker. */
  private static final int MANY = 2_000;

  private static final String SELECT =
      "select product_id, category, barcode, name, name_ko, withdrawn_ms from product";

  private static final Comparator<IndexedProduct> BY_CODE =
      Comparator.comparing(IndexedProduct::productId);

  private static final Comparator<IndexedProduct> BY_NAME =
      Comparator.comparing(IndexedProduct::name).thenComparing(BY_CODE);

  private static final Comparator<IndexedProduct> BY_KOREAN_NAME =
      Comparator.comparing(IndexedProduct::nameKo).thenComparing(BY_CODE);

  /** The same products in three orders, and by what a scanner reads. */
  private record Orders(
      List<IndexedProduct> byCode,
      Names byName,
      Names byKoreanName,
      Map<String, IndexedProduct> byBarcode) {

    static Orders of(List<IndexedProduct> products) {
      Map<String, IndexedProduct> byBarcode = new HashMap<>();
      products.stream()
          .filter(product -> !product.barcode().isEmpty())
          .forEach(product -> byBarcode.put(product.barcode(), product));
      return new Orders(
          products.stream().sorted(BY_CODE).toList(),
          Names.of(products, BY_NAME),
          Names.of(products, BY_KOREAN_NAME),
          byBarcode);
    }

    Names byName(Locale language) {
      return language.getLanguage().equals("ko") ? byKoreanName : byName;
    }
  }

  /**
   * Products by name.
   *
   * @param letters of each, as {@link SearchKey#letters} has them: what has not all the wanted ones
   *     need not be read, and these lie side by side in memory
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Names(List<IndexedProduct> products, long[] letters) {

    static Names of(List<IndexedProduct> products, Comparator<IndexedProduct> order) {
      List<IndexedProduct> sorted = products.stream().sorted(order).toList();
      return new Names(
          sorted,
          sorted.stream().mapToLong(product -> SearchKey.letters(product.words())).toArray());
    }
  }

  private final Store store;
  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private volatile Optional<Orders> known = Optional.empty();

  ProductIndex(Store store) {
    this.store = store;
  }

  /** A product is new, different or withdrawn, and that is committed. */
  void changed(String productId) {
    changed.add(productId);
  }

  // ---- keeping ----

  /** Reads what is new; the first time everything, which may take a second. */
  int refresh() {
    return orders().byCode().size();
  }

  private Orders orders() {
    Optional<Orders> now = known;
    return now.isPresent() && changed.isEmpty() ? now.get() : refreshed();
  }

  /** Reads with a snapshot of its own: one that a caller has may be older than what was heard. */
  private synchronized Orders refreshed() {
    Set<String> news = new HashSet<>(changed);
    Orders next =
        known
            .filter(orders -> news.size() < MANY)
            .map(orders -> with(orders, news))
            .orElseGet(() -> Orders.of(store.read(ProductIndex::read)));
    known = Optional.of(next);
    changed.removeAll(news);
    return next;
  }

  private static List<IndexedProduct> read(Tx tx) {
    return tx.query(SELECT + " where withdrawn_ms is null", ProductIndex::read).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Orders with(Orders orders, Set<String> news) {
    if (news.isEmpty()) {
      return orders;
    }
    List<IndexedProduct> products =
        new ArrayList<>(
            orders.byCode().stream()
                .filter(product -> !news.contains(product.productId()))
                .toList());
    products.addAll(store.read(tx -> read(tx, news)));
    return Orders.of(products);
  }

  private static List<IndexedProduct> read(Tx tx, Set<String> ids) {
    return ids.stream()
        .flatMap(id -> tx.query(SELECT + " where product_id = ?", ProductIndex::read, id).stream())
        .flatMap(Optional::stream)
        .toList();
  }

  /** None if it is withdrawn. */
  private static Optional<IndexedProduct> read(ResultSet row) throws SQLException {
    if (row.getObject(6) != null) {
      return Optional.empty();
    }
    return Optional.of(
        IndexedProduct.of(
            row.getString(1),
            Category.valueOf(row.getString(2)),
            row.getString(3),
            row.getString(4),
            row.getString(5)));
  }

  // ---- looking ----

  /**
   * Codes of what fits, in the order of codes.
   *
   * @param after the code before the first
   */
  List<String> byCode(Wanted wanted, String after, int most) {
    return orders().byCode().stream()
        .filter(product -> product.productId().compareTo(after) > 0)
        .filter(product -> wanted.fits(product) != IndexedProduct.NOT_AT_ALL)
        .limit(most)
        .map(IndexedProduct::productId)
        .toList();
  }

  /**
   * Codes of what fits best; of what fits alike, first what was sold, most first, then the rest by
   * name.
   *
   * @param sold how often each product was sold, if it was
   */
  List<String> best(Wanted wanted, Map<String, Long> sold, Locale language, int most) {
    Orders orders = orders();
    Names names = orders.byName(language);
    Ranking ranking = new Ranking(wanted, most);
    Optional.ofNullable(orders.byBarcode().get(wanted.text().text())).ifPresent(ranking::add);
    names.products().stream()
        .filter(product -> sold.containsKey(product.productId()))
        .sorted(
            Comparator.<IndexedProduct>comparingLong(product -> sold.get(product.productId()))
                .reversed())
        .forEach(ranking::add);
    long letters = wanted.text().letters();
    for (int i = 0; i < names.letters().length && !ranking.isFull(); i++) {
      if ((names.letters()[i] & letters) == letters) {
        ranking.add(names.products().get(i));
      }
    }
    return ranking.best();
  }

  /** What fits, each rank in the order in which it is added, and each product once. */
  private static final class Ranking {

    private final Wanted wanted;
    private final int most;
    private final List<Set<String>> ranks =
        Stream.generate(() -> (Set<String>) new LinkedHashSet<String>())
            .limit(IndexedProduct.RANKS)
            .toList();

    Ranking(Wanted wanted, int most) {
      this.wanted = wanted;
      this.most = most;
    }

    void add(IndexedProduct product) {
      int rank = wanted.fits(product);
      if (rank != IndexedProduct.NOT_AT_ALL && ranks.get(rank).size() < most) {
        ranks.get(rank).add(product.productId());
      }
    }

    /** Whether nothing that is added from now on can be among the best. */
    boolean isFull() {
      return ranks.getFirst().size() >= most;
    }

    List<String> best() {
      return ranks.stream().flatMap(Set::stream).limit(most).toList();
    }
  }

  /**
   * What somebody looks for.
   *
   * @param text part of a name or code in any case, words in any order, first consonants, or a
   *     whole barcode; empty for everything
   */
  record Wanted(SearchText text, Optional<Category> category) {

    static Wanted of(String text, Optional<Category> category) {
      return new Wanted(SearchText.of(text), category);
    }

    int fits(IndexedProduct product) {
      if (category.isPresent() && category.get() != product.category()) {
        return IndexedProduct.NOT_AT_ALL;
      }
      return text.isEmpty() || product.barcode().equals(text.text())
          ? IndexedProduct.WHOLE_CODE
          : product.fits(text);
    }
  }
}
