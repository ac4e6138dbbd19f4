package juyu.model.station;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import juyu.model.value.NodeCode;

@Entity
@Table(name = "station")
class StationRow {

  @Id String code;
  String name;
  String address;

  @Enumerated(EnumType.STRING)
  StationKind kind;

  StationView view() {
    return new StationView(NodeCode.of(code), name, address, kind);
  }
}
