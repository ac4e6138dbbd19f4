package juyu.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a node: {@code HQ}, a station such as {@code ST0001}, or one of its tills such as
 * {@code ST0001-P01}. The name alone tells the tier and the parent.
 *
 * @param value the code as people write it
 */
public record NodeCode(@JsonValue String value) implements Comparable<NodeCode> {

  /** The one node that has no parent. */
  public static final NodeCode HQ = new NodeCode("HQ");

  private static final Pattern STATION = Pattern.compile("ST\\d{4}");
  private static final Pattern TILL = Pattern.compile("ST\\d{4}-P\\d{2}");

  /** The kinds of node, from the shop floor up. */
  public enum Tier {
    TILL,
    STATION,
    HQ
  }

  /**
   * @throws IllegalArgumentException if the code is none of the three forms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NodeCode {
    if (!value.equals("HQ")
        && !STATION.matcher(value).matches()
        && !TILL.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no node code: use HQ, ST0001 or ST0001-P01".formatted(value));
    }
  }

  public static NodeCode of(String value) {
    return new NodeCode(value);
  }

  public Tier tier() {
    if (value.equals("HQ")) {
      return Tier.HQ;
    }
    return value.length() == 6 ? Tier.STATION : Tier.TILL;
  }

  /** The node above: HQ for a station, the station for a till, none for HQ. */
  public Optional<NodeCode> parent() {
    return switch (tier()) {
      case HQ -> Optional.empty();
      case STATION -> Optional.of(HQ);
      case TILL -> Optional.of(station());
    };
  }

  /**
   * The station that this node is, or belongs to.
   *
   * @throws IllegalStateException for HQ
   */
  public NodeCode station() {
    return switch (tier()) {
      case HQ -> throw new IllegalStateException("HQ belongs to no station");
      case STATION -> this;
      case TILL -> new NodeCode(value.substring(0, 6));
    };
  }

  /** True if this node is {@code other} or stands somewhere above it. */
  public boolean covers(NodeCode other) {
    return this.equals(HQ) || this.equals(other) || other.value.startsWith(value + "-");
  }

  @Override
  public int compareTo(NodeCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
