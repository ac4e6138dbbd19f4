package juyu.model.people;

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
import juyu.model.view.Code;
import juyu.model.view.Millis;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonRow {

  @Id
  @Column(name = "person_id")
  UUID personId;

  String name;

  @Enumerated(EnumType.STRING)
  Role role;

  @Convert(converter = Code.class)
  NodeCode station;

  @Column(name = "pin_hash")
  String pinHash;

  @Column(name = "left_ms")
  @Convert(converter = Millis.class)
  @Nullable Instant leftAt;

  PersonView view() {
    return new PersonView(personId, name, role, station, leftAt == null, !pinHash.isEmpty());
  }
}
