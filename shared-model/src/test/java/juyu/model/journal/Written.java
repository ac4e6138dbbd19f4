package juyu.model.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import juyu.model.value.NodeCode;

/** Events as other nodes wrote them, and batches in which they arrive. */
public final class Written {

  private Written() {}

  public static Event event(
      UUID id, Instant time, NodeCode node, long version, UUID correlation, EventBody body) {
    return new Event(
        id,
        body.type().name(),
        time,
        node,
        "tester",
        body.subject(),
        version,
        correlation,
        Optional.empty(),
        body.audience(),
        json(body));
  }

  public static byte[] json(EventBody body) {
    return BodyJson.write(body);
  }

  public static EventBody body(EventType<?> type, byte[] json) {
    return BodyJson.read(type, json);
  }

  /** All of {@code events} in their order, cut into batches. */
  public static List<Batch> batches(List<Event> events, IntSupplier size) {
    List<Batch> batches = new ArrayList<>();
    Head head = Head.START;
    int at = 0;
    while (at < events.size()) {
      List<Event> part = events.subList(at, Math.min(events.size(), at + size.getAsInt()));
      for (Event event : part) {
        head = head.after(event.contentHash());
      }
      batches.add(
          new Batch(at + 1L, part.stream().map(Event::encoded).toList(), head, new byte[64]));
      at += part.size();
    }
    return batches;
  }
}
