package juyu.hq.station;

import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.station.StationQueries;
import juyu.model.station.StationView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/** The rule that a command may only name stations that head office has registered. */
public final class KnownStation {

  private KnownStation() {}

  /**
   * The station that somebody has named. Whatever is no station's code is refused as an unknown
   * station, because nothing but a station is asked for.
   *
   * @param field how the caller named it, for the refusal
   */
  public static Outcome<StationView> named(Tx tx, String field, String code) {
    return tx.first(
            "select code from station where code = ?", row -> NodeCode.of(row.getString(1)), code)
        .map(known -> require(tx, field, known))
        .orElseGet(() -> Outcome.refused(Refusal.field(field, "station.unknown", code)));
  }

  /**
   * The station of this code.
   *
   * @param field how the caller named it, for the refusal
   */
  public static Outcome<StationView> require(Tx tx, String field, NodeCode code) {
    return StationQueries.find(tx, code)
        .map(Outcome::accepted)
        .orElseGet(() -> Outcome.refused(Refusal.field(field, "station.unknown", code)));
  }
}
