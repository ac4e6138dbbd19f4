package juyu.station.stock;

import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import juyu.model.product.QuantityRule;
import juyu.model.stock.StockCounted;
import juyu.model.stock.StockQueries;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.station.product.KnownProduct;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has counted or measured what there is.
 *
 * @param productId what
 * @param counted how much there is, also nothing
 * @param qty another name of {@code counted}
 * @param reason why, or how it differs; may be absent
 */
record CountStock(
    String productId, @Nullable Qty counted, @Nullable Qty qty, @Nullable String reason) {

  private static final int LONGEST_REASON = 200;

  Outcome<StockCounted> decide(Tx tx, NodeCode station, UUID id) {
    return KnownProduct.find(tx, productId)
        .then(product ->
            found()
                .then(
                    number -> QuantityRule.notNegative(field(), number.written(), product.unit())))
        .then(found ->
            TextRule.optional("reason", reason, LONGEST_REASON)
                .map(why -> counted(id, station, found, book(tx, station, found), why)));
  }

  private Outcome<Qty> found() {
    if (counted != null && qty != null) {
      return Outcome.refused(Refusal.field("qty", "count.twice"));
    }
    Qty given = counted != null ? counted : qty;
    return given == null
        ? Outcome.refused(Refusal.field("counted", "count.missing"))
        : Outcome.accepted(given);
  }

  private String field() {
    return counted != null ? "counted" : "qty";
  }

  private Quantity book(Tx tx, NodeCode station, Quantity found) {
    return StockQueries.onHand(tx, station, productId, found.unit());
  }

  private StockCounted counted(
      UUID id, NodeCode station, Quantity found, Quantity book, String why) {
    return new StockCounted(id, station, productId, found, book, why);
  }
}
