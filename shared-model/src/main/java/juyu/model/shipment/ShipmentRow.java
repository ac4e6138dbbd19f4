package juyu.model.shipment;

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
@Table(name = "shipment")
class ShipmentRow {

  @Id
  @Column(name = "order_id")
  UUID orderId;

  @Column(name = "shipment_id")
  UUID shipmentId;

  @Convert(converter = Code.class)
  NodeCode station;

  @Column(name = "product_id")
  String productId;

  long quantity;

  @Enumerated(EnumType.STRING)
  Unit unit;

  @Column(name = "vehicle_no")
  String vehicleNo;

  @Column(name = "dest_addr")
  String destAddr;

  @Column(name = "expected_ms")
  @Convert(converter = Millis.class)
  Instant expectedAt;

  @Column(name = "shipped_ms")
  @Convert(converter = Millis.class)
  Instant shippedAt;

  ShipmentView view() {
    return new ShipmentView(
        orderId,
        shipmentId,
        station,
        productId,
        new Quantity(quantity, unit),
        vehicleNo,
        destAddr,
        expectedAt,
        shippedAt);
  }
}
