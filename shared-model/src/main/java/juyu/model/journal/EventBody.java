package juyu.model.journal;

/**
 * What happened, in the words of its feature: the record that becomes the JSON body of an event.
 * Implementations are records of values; amounts are whole won, millilitres or pieces.
 */
public interface EventBody {

  /** The type that this body is written under, usually a constant of the record. */
  EventType<?> type();

  /** The aggregate that it is about. */
  Subject subject();

  /** Who, beside the node that writes it, needs it. */
  Audience audience();

  /**
   * The least version that it makes of its subject: 2 for what only follows something else, so that
   * a node that has not heard of that does not put this in its place.
   */
  default long leastVersion() {
    return 1;
  }
}
