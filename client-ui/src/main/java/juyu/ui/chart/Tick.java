package juyu.ui.chart;

/**
 * A mark on the axis at the bottom.
 *
 * @param at its place, in the axis' own measure
 * @param words such as an hour or a day
 * @param below a second line; may be empty
 * @param isStrong for the one that is now
 */
public record Tick(double at, String words, String below, boolean isStrong) {

  public Tick(double at, String words) {
    this(at, words, "", false);
  }
}
