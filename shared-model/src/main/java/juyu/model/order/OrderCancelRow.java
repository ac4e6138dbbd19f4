package juyu.model.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import juyu.model.view.Millis;

@Entity
@Table(name = "fuel_order_cancel")
class OrderCancelRow {

  @Id
  @Column(name = "order_id")
  UUID orderId;

  String reason;

  @Column(name = "cancelled_ms")
  @Convert(converter = Millis.class)
  Instant cancelledAt;

  OrderCancelView view() {
    return new OrderCancelView(reason, cancelledAt);
  }
}
