package juyu.model.stock;

import juyu.model.command.Qty;

/**
 * Stock was lost, broken, used or found.
 *
 * @param productId what
 * @param qty how many litres or pieces are added to the books; negative if there is less
 * @param reason why
 */
public record AdjustStock(String productId, Qty qty, String reason) {}
