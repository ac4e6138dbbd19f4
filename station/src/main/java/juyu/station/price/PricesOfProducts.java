package juyu.station.price;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import juyu.model.price.ArmedPrice;
import juyu.model.price.PriceQueries;
import juyu.model.price.PriceResource;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * What products cost at a station.
 *
 * @param inForce by product
 * @param pending by product, soonest first
 */
public record PricesOfProducts(
    Map<String, ArmedPrice> inForce, Map<String, List<ArmedPrice>> pending) {

  public static PricesOfProducts at(Tx tx, NodeCode station, Instant now) {
    return new PricesOfProducts(
        PriceQueries.inForce(tx, station, now).stream()
            .collect(Collectors.toMap(ArmedPrice::productId, price -> price)),
        PriceQueries.pending(tx, station, now).stream()
            .collect(Collectors.groupingBy(ArmedPrice::productId)));
  }

  public Optional<PriceResource> inForce(String productId) {
    return Optional.ofNullable(inForce.get(productId)).map(PriceResource::of);
  }

  /** Soonest first. */
  public List<PriceResource> pending(String productId) {
    return pending.getOrDefault(productId, List.of()).stream().map(PriceResource::of).toList();
  }

  Set<String> products() {
    Set<String> products = new TreeSet<>(inForce.keySet());
    products.addAll(pending.keySet());
    return products;
  }
}
