package juyu.model.shipment;

import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * The shipment of an order; until it is received, also what the station expects.
 *
 * @param orderId the order
 * @param shipmentId the shipment
 * @param station where it goes
 * @param productId what is in it
 * @param quantity how much was loaded
 * @param vehicleNo the tanker's number plate
 * @param destAddr where it goes, in words
 * @param expectedAt when it should arrive
 * @param shippedAt when it left
 */
public record ShipmentView(
    UUID orderId,
    UUID shipmentId,
    NodeCode station,
    String productId,
    Quantity quantity,
    String vehicleNo,
    String destAddr,
    Instant expectedAt,
    Instant shippedAt) {}
