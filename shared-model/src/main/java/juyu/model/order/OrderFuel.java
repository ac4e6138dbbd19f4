package juyu.model.order;

import juyu.model.command.Qty;
import org.jspecify.annotations.Nullable;

/**
 * A station orders from head office.
 *
 * @param productId what
 * @param qty how many litres
 * @param destAddr where the tanker shall go; absent for the station's own address
 */
public record OrderFuel(String productId, Qty qty, @Nullable String destAddr) {}
