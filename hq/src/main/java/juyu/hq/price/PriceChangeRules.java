package juyu.hq.price;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import juyu.hq.Rules;
import juyu.model.command.Outcome;
import juyu.model.price.ChangePrices;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.price.PriceRule;
import juyu.model.product.ProductView;
import juyu.model.value.NodeCode;

/** Which price changes are made. */
final class PriceChangeRules {

  private static final int MOST_PRICES = 500;

  /** The caller's clock may be a little behind ours. */
  private static final Duration BEHIND = Duration.ofMinutes(1);

  private static final Duration AHEAD = Duration.ofDays(366);

  private PriceChangeRules() {}

  /** What head office knows. */
  record Known(Function<String, Optional<ProductView>> product, Predicate<NodeCode> isStation) {}

  /**
   * A new price change.
   *
   * @param version head office's next number
   */
  static Outcome<PriceChanged> change(
      ChangePrices wanted, Known known, UUID id, long version, Instant now) {
    List<Price> prices = wanted.what();
    boolean isBoth = wanted.prices().isPresent() && wanted.products().isPresent();
    boolean isCount = !prices.isEmpty() && prices.size() <= MOST_PRICES;
    Rules rules =
        new Rules()
            .require(!isBoth, "products", "price.both")
            .require(isCount, wanted.field(), "price.count", MOST_PRICES);
    prices(rules, wanted.field(), prices, known);
    stations(rules, wanted.where(), known);
    wanted.effectiveAt().ifPresent(at -> instant(rules, at, now));
    return rules.accept(() ->
        new PriceChanged(
            id,
            version,
            prices,
            wanted.where(),
            wanted.effectiveAt().orElse(now),
            Optional.empty()));
  }

  private static void prices(Rules rules, String list, List<Price> prices, Known known) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < Math.min(prices.size(), MOST_PRICES); i++) {
      String id = prices.get(i).productId();
      String field = "%s[%d].".formatted(list, i);
      Optional<ProductView> product = known.product().apply(id);
      boolean isSold = product.filter(view -> !view.withdrawn()).isPresent();
      rules
          .require(product.isPresent(), field + "productId", "product.unknown", id)
          .require(isSold, field + "productId", "product.withdrawn", id)
          .require(named.add(id), field + "productId", "price.twice", id)
          .require(PriceRule.unitPrice(field + "unitPrice", prices.get(i).unitPrice()));
    }
  }

  private static void stations(Rules rules, List<NodeCode> stations, Known known) {
    Set<NodeCode> named = new HashSet<>();
    for (int i = 0; i < stations.size(); i++) {
      NodeCode station = stations.get(i);
      String field = "stations[%d]".formatted(i);
      rules
          .require(() -> known.isStation().test(station), field, "station.unknown", station)
          .require(named.add(station), field, "station.twice", station);
    }
  }

  private static void instant(Rules rules, Instant at, Instant now) {
    rules
        .require(!at.isBefore(now.minus(BEHIND)), "effectiveAt", "price.in-the-past")
        .require(at.isBefore(now.plus(AHEAD)), "effectiveAt", "price.too-far", AHEAD.toDays());
  }
}
