package juyu.model.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/** A fuel order as the API tells it. */
public record OrderResource(
    UUID orderId,
    NodeCode station,
    String productId,
    BigDecimal qty,
    Unit unit,
    String destAddr,
    Instant orderedAt,
    OrderStatus status) {

  public static OrderResource of(OrderStatusView view) {
    return new OrderResource(
        view.orderId(),
        view.station(),
        view.productId(),
        view.quantity().decimal(),
        view.quantity().unit(),
        view.destAddr(),
        view.orderedAt(),
        view.status());
  }
}
