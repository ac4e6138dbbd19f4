package juyu.model.order;

/**
 * How far a fuel order has come. It follows from the set of things that have happened, in whatever
 * order they became known: what has been received was also shipped, and what is on the road comes,
 * whatever else was said of it.
 */
public enum OrderStatus {
  ORDERED,
  SHIPPED,
  RECEIVED,
  CANCELLED;

  /** The status of an order of which these things are known. */
  public static OrderStatus of(boolean shipped, boolean received, boolean cancelled) {
    if (received) {
      return RECEIVED;
    }
    if (shipped) {
      return SHIPPED;
    }
    return cancelled ? CANCELLED : ORDERED;
  }
}
