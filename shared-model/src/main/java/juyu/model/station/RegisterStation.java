package juyu.model.station;

import juyu.model.value.NodeCode;

/** A station joins. */
public record RegisterStation(NodeCode code, String name, String address, StationKind kind) {

  public StationRegistered event() {
    return new StationRegistered(code, name.strip(), address.strip(), kind);
  }
}
