package juyu.model.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.value.Unit;

/**
 * One movement of stock, as the API tells it.
 *
 * @param qty what was added, in the unit; negative if it was taken
 * @param reference a receipt number, an order, a supplier or a reason
 * @param event what caused it, for {@code GET /events}
 * @param line tells apart what one event has moved
 */
public record StockFlowResource(
    Instant at,
    String productId,
    Unit unit,
    BigDecimal qty,
    FlowCause cause,
    String reference,
    UUID event,
    long line) {

  public static StockFlowResource of(StockFlowView flow) {
    return new StockFlowResource(
        flow.at(),
        flow.productId(),
        flow.quantity().unit(),
        flow.quantity().decimal(),
        flow.cause(),
        flow.reference(),
        flow.event(),
        flow.line());
  }
}
