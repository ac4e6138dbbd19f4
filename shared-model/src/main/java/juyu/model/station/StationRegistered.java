package juyu.model.station;

import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * Head office states what a station is; a later statement replaces an earlier one.
 *
 * @param station its code
 * @param name what people call it, e.g. {@code SK Imme Station}
 * @param address where tankers go
 * @param kind who runs it
 */
public record StationRegistered(NodeCode station, String name, String address, StationKind kind)
    implements EventBody {

  public static final EventType<StationRegistered> TYPE =
      EventType.of("station.registered.v1", StationRegistered.class, "station", Tier.HQ)
          .asReplaceable();

  @Override
  public EventType<StationRegistered> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("station", station);
  }

  @Override
  public Audience audience() {
    return Audience.EVERYONE;
  }
}
