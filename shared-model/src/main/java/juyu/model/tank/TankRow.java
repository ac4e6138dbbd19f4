package juyu.model.tank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

@Entity
@Table(name = "tank")
@IdClass(TankRow.Key.class)
class TankRow {

  record Key(String station, long tankNo) {}

  @Id String station;

  @Id
  @Column(name = "tank_no")
  long tankNo;

  @Column(name = "product_id")
  String productId;

  long capacity;

  @Enumerated(EnumType.STRING)
  Unit unit;

  Quantity capacity() {
    return new Quantity(capacity, unit);
  }
}
