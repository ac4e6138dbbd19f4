package juyu.model.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * One transaction in which something happens: what a command records here is stored, applied to
 * state and listed for the neighbours together, or not at all.
 */
public final class Action {

  private final Tx tx;
  private final Recorder recorder;
  private final By by;
  private final Instant now;
  private final List<Event> recorded = new ArrayList<>();

  Action(Tx tx, Recorder recorder, By by, Instant now) {
    this.tx = tx;
    this.recorder = recorder;
    this.by = by;
    this.now = now;
  }

  static Action applyingOnly(Tx tx) {
    return new Action(tx, Recorder.NONE, By.actor("rebuild", new UUID(0, 0)), Instant.EPOCH);
  }

  public Tx tx() {
    return tx;
  }

  /** The instant of this action, in whole milliseconds; everything it records carries it. */
  public Instant now() {
    return now;
  }

  /** On whose behalf. */
  public By by() {
    return by;
  }

  /** The node that acts. */
  public NodeCode self() {
    return recorder.self();
  }

  /** A new id, UUID version 7. */
  public UUID newId() {
    return recorder.newId();
  }

  /** Records that something happened: stores, applies and lists it in this transaction. */
  public Event record(EventBody body) {
    Event event = recorder.record(this, by, body);
    recorded.add(event);
    return event;
  }

  /**
   * Records that something happened as a part of the story that {@code cause} belongs to: it has
   * the cause's correlation, so that one id follows an order from its station to the tanker and
   * back.
   */
  public Event record(Event cause, EventBody body) {
    Event event = recorder.record(this, By.causeOf(by.actor(), cause), body);
    recorded.add(event);
    return event;
  }

  /** Everything that this action has recorded itself, in order. */
  public List<Event> recorded() {
    return List.copyOf(recorded);
  }

  /**
   * The number of the last entry on the channel to {@code neighbour}, with what this action lists.
   */
  public long listedTo(NodeCode neighbour) {
    return recorder.channels(tx).head(new Channel(self(), neighbour)).seq();
  }

  void recordCaused(String policy, Event cause, List<? extends EventBody> bodies) {
    for (int i = 0; i < bodies.size(); i++) {
      recorder.recordCaused(this, policy, cause, i, bodies.get(i));
    }
  }

  Recorder recorder() {
    return recorder;
  }
}
