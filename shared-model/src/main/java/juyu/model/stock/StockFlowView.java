package juyu.model.stock;

import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * One movement of stock.
 *
 * @param event the event that caused it
 * @param line its number among the movements of that event, from 0
 * @param station where
 * @param productId what
 * @param quantity what was added; negative if it was taken
 * @param cause why
 * @param reference in words: a receipt number, an order, a supplier or a reason
 * @param at when it happened
 */
public record StockFlowView(
    UUID event,
    long line,
    NodeCode station,
    String productId,
    Quantity quantity,
    FlowCause cause,
    String reference,
    Instant at) {

  /** Where a list of flows goes on behind this one. */
  public Place place() {
    return new Place(event, line);
  }

  /** A place in the list of all flows. */
  public record Place(UUID event, long line) {}
}
