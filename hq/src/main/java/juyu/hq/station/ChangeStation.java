package juyu.hq.station;

import java.util.Optional;
import juyu.model.station.StationKind;
import juyu.model.station.StationRegistered;
import juyu.model.station.StationView;

/** What is to be different about a station; what is absent stays as it is. */
record ChangeStation(Optional<String> name, Optional<String> address, Optional<StationKind> kind) {

  StationRegistered of(StationView before) {
    return new StationRegistered(
        before.station(),
        name.map(String::strip).orElse(before.name()),
        address.map(String::strip).orElse(before.address()),
        kind.orElse(before.kind()));
  }
}
