package juyu.model.order;

import java.util.Optional;
import juyu.model.command.Qty;
import juyu.model.value.NodeCode;

/**
 * Head office orders fuel on behalf of a station.
 *
 * @param destAddr where the tanker shall go; absent for the station's own address
 */
public record OrderFuelFor(
    NodeCode station, String productId, Qty qty, Optional<String> destAddr) {}
