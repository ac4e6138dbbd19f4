package juyu.model.price;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.view.Millis;
import juyu.model.view.Won;

@Entity
@Table(name = "price")
@IdClass(PriceRow.Key.class)
class PriceRow {

  record Key(UUID changeId, String productId) {}

  @Id
  @Column(name = "change_id")
  UUID changeId;

  @Id
  @Column(name = "product_id")
  String productId;

  @Column(name = "unit_price")
  @Convert(converter = Won.class)
  Money unitPrice;

  @Column(name = "price_version")
  long priceVersion;

  @Column(name = "effective_ms")
  @Convert(converter = Millis.class)
  Instant effectiveAt;

  String stations;

  ArmedPrice armed() {
    return new ArmedPrice(productId, unitPrice, changeId, priceVersion, effectiveAt);
  }
}
