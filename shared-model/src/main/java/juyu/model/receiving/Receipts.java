package juyu.model.receiving;

import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/** Keeps the confirmed receipt of each order. Goods without an order are stock flows alone. */
public final class Receipts {

  private static final Stated RECEIPTS =
      new Stated(
          "receipt",
          List.of("order_id"),
          List.of(
              "shipment_id",
              "station",
              "product_id",
              "shipped",
              "received",
              "unit",
              "received_ms"));

  private Receipts() {}

  public static void types(Registry registry) {
    registry.types(FuelReceived.TYPE, GoodsReceived.TYPE);
  }

  public static void register(Registry registry) {
    types(registry);
    registry
        .feature("receiving")
        .entities(ReceiptRow.class)
        .views("receipt")
        .on(FuelReceived.TYPE, Receipts::received);
  }

  private static void received(Tx tx, Recorded<FuelReceived> event) {
    FuelReceived body = event.body();
    RECEIPTS.put(
        tx,
        event,
        body.orderId(),
        body.shipmentId(),
        body.station(),
        body.productId(),
        body.shipped().amount(),
        body.received().amount(),
        body.received().unit(),
        event.time());
  }
}
