package juyu.model.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.model.view.Code;
import juyu.model.view.Millis;

@Entity
@Table(name = "fuel_order")
class OrderRow {

  @Id
  @Column(name = "order_id")
  UUID orderId;

  @Convert(converter = Code.class)
  NodeCode station;

  @Column(name = "product_id")
  String productId;

  long quantity;

  @Enumerated(EnumType.STRING)
  Unit unit;

  @Column(name = "dest_addr")
  String destAddr;

  @Column(name = "ordered_ms")
  @Convert(converter = Millis.class)
  Instant orderedAt;

  Quantity quantity() {
    return new Quantity(quantity, unit);
  }
}
