package juyu.model.journal;

import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A node could not apply an event for one of its features and has put it aside.
 *
 * @param event the event's id
 * @param eventType its type
 * @param feature the feature that failed
 * @param node where
 * @param writer who wrote the event
 * @param reason what went wrong, for people
 */
public record EntryParked(
    UUID event, String eventType, String feature, NodeCode node, NodeCode writer, String reason)
    implements EventBody {

  public static final EventType<EntryParked> TYPE =
      EventType.of(
          "entry.parked.v1", EntryParked.class, "parked", Tier.TILL, Tier.STATION, Tier.HQ);

  static EntryParked of(Event event, String feature, NodeCode node, String reason) {
    return new EntryParked(event.id(), event.type(), feature, node, event.node(), reason);
  }

  static Subject subject(UUID event, String feature, NodeCode node) {
    return Subject.of("parked", event + "/" + feature + "/" + node);
  }

  static Audience audience(NodeCode node, NodeCode writer) {
    return Audience.of(writer).and(Audience.above(node));
  }

  @Override
  public EventType<EntryParked> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return subject(event, feature, node);
  }

  @Override
  public Audience audience() {
    return audience(node, writer);
  }
}
