package juyu.model.shipment;

import java.time.Instant;
import java.util.UUID;

/** A person at logistics sends a tanker. */
public record ShipOrder(UUID orderId, String vehicleNo, Instant expectedAt) {}
