package juyu.hq.station;

import juyu.model.station.StationKind;
import juyu.model.station.StationRegistered;
import juyu.model.value.NodeCode;

/** What a station is, as the API tells it. */
record StationResource(NodeCode code, String name, String address, StationKind kind) {

  static StationResource of(StationRegistered station) {
    return new StationResource(
        station.station(), station.name(), station.address(), station.kind());
  }
}
