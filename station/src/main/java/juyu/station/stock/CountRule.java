package juyu.station.stock;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.product.Product;
import juyu.model.product.QuantityRule;
import juyu.model.stock.CountStock;
import juyu.model.stock.StockCounted;
import juyu.model.stock.StockQueries;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.station.product.KnownProduct;

/** Which counts are taken into the books. */
final class CountRule {

  private static final int LONGEST_REASON = 200;

  private CountRule() {}

  static Outcome<StockCounted> count(CountStock said, Tx tx, NodeCode station, UUID id) {
    return KnownProduct.find(tx, said.productId())
        .then(product -> found(said, product))
        .then(found ->
            TextRule.required("reason", reason(said), LONGEST_REASON)
                .map(why ->
                    new StockCounted(
                        id,
                        station,
                        said.productId(),
                        found,
                        StockQueries.onHand(tx, station, said.productId(), found.unit()),
                        why)));
  }

  /** Whoever finds a difference later must be able to understand it. */
  private static String reason(CountStock said) {
    String reason = said.reason();
    return reason == null ? "" : reason;
  }

  private static Outcome<Quantity> found(CountStock said, Product product) {
    Qty counted = said.counted();
    Qty qty = said.qty();
    if (counted != null && qty != null) {
      return Outcome.refused(Refusal.field("qty", "count.twice"));
    }
    if (counted != null) {
      return QuantityRule.notNegative("counted", counted.written(), product.unit());
    }
    return qty == null
        ? Outcome.refused(Refusal.field("counted", "count.missing"))
        : QuantityRule.notNegative("qty", qty.written(), product.unit());
  }
}
