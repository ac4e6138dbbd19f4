package juyu.model.stock;

import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * What a station has of a product, and what is on its way there.
 *
 * @param station where
 * @param productId what
 * @param onHand by the books; negative if more was sold than had come
 * @param expected shipped and not yet received
 */
public record StockSummaryView(
    NodeCode station, String productId, Quantity onHand, Quantity expected) {}
