package juyu.model.receiving;

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
@Table(name = "receipt")
class ReceiptRow {

  @Id
  @Column(name = "order_id")
  UUID orderId;

  @Column(name = "shipment_id")
  UUID shipmentId;

  @Convert(converter = Code.class)
  NodeCode station;

  @Column(name = "product_id")
  String productId;

  long shipped;
  long received;

  @Enumerated(EnumType.STRING)
  Unit unit;

  @Column(name = "received_ms")
  @Convert(converter = Millis.class)
  Instant receivedAt;

  ReceiptView view() {
    return new ReceiptView(
        orderId,
        shipmentId,
        station,
        productId,
        new Quantity(shipped, unit),
        new Quantity(received, unit),
        receivedAt);
  }
}
