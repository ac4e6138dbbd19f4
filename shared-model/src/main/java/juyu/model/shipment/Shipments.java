package juyu.model.shipment;

import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/** Keeps the shipment of each order, and how logistics ships. */
public final class Shipments {

  private static final Stated SHIPMENTS =
      new Stated(
          "shipment",
          List.of("order_id"),
          List.of(
              "shipment_id",
              "station",
              "product_id",
              "quantity",
              "unit",
              "vehicle_no",
              "dest_addr",
              "expected_ms",
              "shipped_ms"));

  private static final Stated MODE =
      new Stated("shipping_mode", List.of("logistics"), List.of("mode"));

  private Shipments() {}

  public static void types(Registry registry) {
    registry.types(FuelShipped.TYPE, ShippingModeChanged.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("shipment")
        .entities(ShipmentRow.class)
        .views("shipment", "shipping_mode")
        .on(FuelShipped.TYPE, Shipments::shipped)
        .on(ShippingModeChanged.TYPE, Shipments::modeChanged);
  }

  private static void shipped(Tx tx, Recorded<FuelShipped> event) {
    FuelShipped body = event.body();
    SHIPMENTS.put(
        tx,
        event,
        body.orderId(),
        body.shipmentId(),
        body.station(),
        body.productId(),
        body.quantity().amount(),
        body.quantity().unit(),
        body.vehicleNo(),
        body.destAddr(),
        body.expectedAt(),
        event.time());
  }

  private static void modeChanged(Tx tx, Recorded<ShippingModeChanged> event) {
    MODE.put(tx, event, event.event().subject().id(), event.body().mode());
  }
}
