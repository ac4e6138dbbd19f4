package juyu.model.station;

import java.util.Optional;

/** What is to be different about a station; what is absent stays as it is. */
public record ChangeStation(
    Optional<String> name, Optional<String> address, Optional<StationKind> kind) {

  public StationRegistered of(StationView before) {
    return new StationRegistered(
        before.station(),
        name.map(String::strip).orElse(before.name()),
        address.map(String::strip).orElse(before.address()),
        kind.orElse(before.kind()));
  }
}
