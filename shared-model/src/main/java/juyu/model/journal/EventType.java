package juyu.model.journal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import juyu.model.value.NodeCode.Tier;

/**
 * A kind of event with its stable wire name, such as {@code sale.completed.v1}.
 *
 * @param name feature, past-tense verb and version
 * @param body the record that its JSON is read into; unknown fields are ignored there and kept in
 *     the stored bytes
 * @param subject the kind of subject that it may be about
 * @param writers the kinds of node that may write it; from others it is refused
 * @param replaceable true if a later event of the subject makes an earlier one pointless, so that a
 *     parked one holds nothing up
 * @param <B> the body
 */
public record EventType<B extends EventBody>(
    String name, Class<B> body, String subject, Set<Tier> writers, boolean replaceable) {

  public static <B extends EventBody> EventType<B> of(
      String name, Class<B> body, String subject, Tier... writers) {
    return new EventType<>(
        name, body, subject, EnumSet.copyOf(Arrays.asList(writers)), /* replaceable= */ false);
  }

  /** The same type, whose events state a fact that a later one replaces. */
  public EventType<B> asReplaceable() {
    return new EventType<>(name, body, subject, writers, true);
  }

  /**
   * Reads a stored body of this type.
   *
   * @throws IllegalArgumentException if the JSON is not of this type
   */
  public B read(byte[] json) {
    return BodyJson.read(this, json);
  }

  @Override
  public String toString() {
    return name;
  }
}
