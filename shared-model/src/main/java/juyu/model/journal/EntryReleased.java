package juyu.model.journal;

import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A parked event is parked no longer: it was applied after all, or a person has skipped it.
 *
 * @param event the event's id
 * @param feature the feature that had failed
 * @param node where
 * @param writer who wrote the event
 * @param skipped true if it was given up
 * @param reason why it was skipped; empty if it was applied
 */
public record EntryReleased(
    UUID event, String feature, NodeCode node, NodeCode writer, boolean skipped, String reason)
    implements EventBody {

  public static final EventType<EntryReleased> TYPE =
      EventType.of(
          "entry.released.v1", EntryReleased.class, "parked", Tier.TILL, Tier.STATION, Tier.HQ);

  static EntryReleased applied(Event event, String feature, NodeCode node) {
    return new EntryReleased(event.id(), feature, node, event.node(), false, "");
  }

  static EntryReleased skipped(Event event, String feature, NodeCode node, String reason) {
    return new EntryReleased(event.id(), feature, node, event.node(), true, reason);
  }

  @Override
  public EventType<EntryReleased> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return EntryParked.subject(event, feature, node);
  }

  @Override
  public Audience audience() {
    return EntryParked.audience(node, writer);
  }
}
