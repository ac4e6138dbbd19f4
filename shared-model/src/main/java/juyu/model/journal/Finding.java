package juyu.model.journal;

/**
 * Something in a store that cannot be right.
 *
 * @param place where, precisely enough to look at it: a table, a channel and number, an event
 * @param words what is wrong there
 */
public record Finding(String place, String words) {
  @Override
  public String toString() {
    return place + ": " + words;
  }
}
