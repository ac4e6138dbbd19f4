package juyu.model.sync;

import juyu.model.journal.Event;

/** What the stream of changes tells of a stored event: enough to know what to look at again. */
public record EventNotice(
    String event, String type, String subject, String node, String correlationId) {

  public static EventNotice of(Event event) {
    return new EventNotice(
        event.id().toString(),
        event.type(),
        event.subject().value(),
        event.node().value(),
        event.correlation().toString());
  }
}
