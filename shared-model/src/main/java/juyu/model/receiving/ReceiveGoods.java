package juyu.model.receiving;

import juyu.model.command.Qty;
import org.jspecify.annotations.Nullable;

/**
 * Goods have come without an order.
 *
 * @param productId what
 * @param qty how many pieces or litres
 * @param supplier from whom; may be absent
 * @param reason why there was no order; may be absent
 */
public record ReceiveGoods(
    String productId, Qty qty, @Nullable String supplier, @Nullable String reason) {}
