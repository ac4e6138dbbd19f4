package juyu.model.station;

import juyu.model.value.NodeCode;

/**
 * A station as it is now.
 *
 * @param station its code
 * @param name what people call it
 * @param address where tankers go
 * @param kind who runs it
 */
public record StationView(NodeCode station, String name, String address, StationKind kind) {}
