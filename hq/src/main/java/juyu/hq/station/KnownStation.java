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
