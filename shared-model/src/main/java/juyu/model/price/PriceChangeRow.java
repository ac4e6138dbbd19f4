package juyu.model.price;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import juyu.model.view.Millis;

@Entity
@Table(name = "price_change")
class PriceChangeRow {

  @Id
  @Column(name = "change_id")
  UUID changeId;

  @Column(name = "price_version")
  long priceVersion;

  @Column(name = "effective_ms")
  @Convert(converter = Millis.class)
  Instant effectiveAt;

  String stations;

  @Column(name = "changed_ms")
  @Convert(converter = Millis.class)
  Instant changedAt;
}
