package juyu.model.stock;

import juyu.model.command.Qty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has counted or measured what there is.
 *
 * @param productId what
 * @param counted how many litres or pieces there are, also none
 * @param qty another name of {@code counted}
 * @param reason why it was counted, or how it differs; not blank
 */
public record CountStock(
    String productId, @Nullable Qty counted, @Nullable Qty qty, @Nullable String reason) {}
