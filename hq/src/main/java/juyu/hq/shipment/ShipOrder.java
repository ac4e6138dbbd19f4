package juyu.hq.shipment;

import java.time.Instant;
import java.util.UUID;

/** A person at logistics sends a tanker. */
record ShipOrder(UUID orderId, String vehicleNo, Instant expectedAt) {}
