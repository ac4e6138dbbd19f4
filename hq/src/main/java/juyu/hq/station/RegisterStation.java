package juyu.hq.station;

import juyu.model.station.StationKind;
import juyu.model.station.StationRegistered;
import juyu.model.value.NodeCode;

/** A station joins. */
record RegisterStation(NodeCode code, String name, String address, StationKind kind) {

  StationRegistered event() {
    return new StationRegistered(code, name.strip(), address.strip(), kind);
  }
}
