package juyu.model.receiving;

import java.util.UUID;
import juyu.model.command.Qty;
import org.jspecify.annotations.Nullable;

/**
 * The tanker has come and the manager says what it really brought.
 *
 * @param orderId the order that it came for
 * @param qty how many litres came; absent for the quantity that was shipped
 */
public record ConfirmStock(UUID orderId, @Nullable Qty qty) {}
