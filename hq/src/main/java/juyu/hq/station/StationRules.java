package juyu.hq.station;

import juyu.hq.Rules;
import juyu.model.command.Outcome;
import juyu.model.station.StationRegistered;
import juyu.model.value.NodeCode.Tier;

/** What a station may be. */
final class StationRules {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ADDRESS = 200;

  private StationRules() {}

  /**
   * A new station.
   *
   * @param isKnown whether its code is taken
   */
  static Outcome<StationRegistered> register(StationRegistered station, boolean isKnown) {
    boolean isStation = station.station().tier() == Tier.STATION;
    Rules rules =
        new Rules()
            .require(isStation, "code", "station.no-station", station.station())
            .require(!isKnown, "code", "station.exists", station.station());
    return content(rules, station);
  }

  /** Another statement of what a known station is. */
  static Outcome<StationRegistered> change(StationRegistered station) {
    return content(new Rules(), station);
  }

  private static Outcome<StationRegistered> content(Rules rules, StationRegistered station) {
    return rules
        .text("name", station.name(), LONGEST_NAME)
        .text("address", station.address(), LONGEST_ADDRESS)
        .accept(() -> station);
  }
}
