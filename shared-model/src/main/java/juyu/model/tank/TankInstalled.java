package juyu.model.tank;

import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * A station states what one of its tanks holds; a later statement replaces an earlier one.
 *
 * @param station whose tank it is
 * @param tankNo its number there
 * @param productId what lies in it
 * @param capacity how much fits
 */
public record TankInstalled(NodeCode station, int tankNo, String productId, Quantity capacity)
    implements EventBody {

  public static final EventType<TankInstalled> TYPE =
      EventType.of("tank.installed.v1", TankInstalled.class, "tank", Tier.STATION).asReplaceable();

  @Override
  public EventType<TankInstalled> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("tank", station + "/" + tankNo);
  }

  @Override
  public Audience audience() {
    return Audience.of(NodeCode.HQ);
  }
}
