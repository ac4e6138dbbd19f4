package juyu.model.station;

import juyu.model.value.NodeCode;

/** What a station is, as the API tells it. */
public record StationResource(NodeCode code, String name, String address, StationKind kind) {

  public static StationResource of(StationRegistered station) {
    return new StationResource(
        station.station(), station.name(), station.address(), station.kind());
  }
}
