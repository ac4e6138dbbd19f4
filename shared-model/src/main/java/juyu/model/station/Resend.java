package juyu.model.station;

import juyu.model.value.NodeCode;

/**
 * Tell one station again.
 *
 * @param station its code as it was written; whether there is such a station, a rule tells
 */
public record Resend(String station) {

  public Resend(NodeCode station) {
    this(station.value());
  }
}
