package juyu.model.price;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.view.Millis;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "price_rollout")
@IdClass(RolloutRow.Key.class)
class RolloutRow {

  record Key(UUID changeId, String node) {}

  @Id
  @Column(name = "change_id")
  UUID changeId;

  @Id String node;

  @Column(name = "received_ms")
  @Convert(converter = Millis.class)
  @Nullable Instant received;

  @Column(name = "enforced_ms")
  @Convert(converter = Millis.class)
  @Nullable Instant enforced;

  RolloutView view() {
    return new RolloutView(
        NodeCode.of(node), Optional.ofNullable(received), Optional.ofNullable(enforced));
  }
}
