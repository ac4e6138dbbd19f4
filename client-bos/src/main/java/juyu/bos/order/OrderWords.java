package juyu.bos.order;

import juyu.model.order.OrderStatus;
import juyu.model.order.StationOrderResource;
import juyu.model.receiving.Delivery;
import juyu.model.receiving.ToleranceRule;
import juyu.model.receiving.ToleranceRule.Band;
import juyu.model.value.Quantity;
import juyu.ui.parts.Status;
import juyu.ui.text.Texts;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** How far an order has come, in words. */
final class OrderWords {

  private OrderWords() {}

  static Status status(Texts texts, StationOrderResource order) {
    return switch (order.status()) {
      case ORDERED ->
          new Status(
              Tone.MUTED, texts.text("orders.status.ordered"), MaterialDesignC.CLOCK_OUTLINE);
      case SHIPPED ->
          new Status(
              Tone.ACCENT,
              texts.text("orders.status.shipped"),
              MaterialDesignT.TRUCK_DELIVERY_OUTLINE);
      case RECEIVED -> received(texts, order);
      case CANCELLED ->
          new Status(Tone.MUTED, texts.text("orders.status.cancelled"), MaterialDesignC.CANCEL);
    };
  }

  private static Status received(Texts texts, StationOrderResource order) {
    return switch (order.delivery().orElse(Delivery.EXACT)) {
      case EXACT -> new Status(Tone.OK, texts.text("orders.status.received"));
      case SHORT -> new Status(tone(order), texts.text("orders.status.received-short"));
      case OVER -> new Status(tone(order), texts.text("orders.status.received-over"));
    };
  }

  /** A small difference is no reason to look. */
  private static Tone tone(StationOrderResource order) {
    Quantity loaded = Quantity.of(order.shippedQty().orElse(order.qty()), order.unit());
    Quantity delivered = Quantity.of(order.receivedQty().orElse(order.qty()), order.unit());
    return ToleranceRule.USUAL.band(loaded, delivered) == Band.FINE ? Tone.OK : Tone.WARNING;
  }

  static boolean isOpen(StationOrderResource order) {
    return order.status() == OrderStatus.ORDERED || order.status() == OrderStatus.SHIPPED;
  }
}
