package juyu.ui.chart;

import java.util.List;

/**
 * A line of a chart.
 *
 * @param name for the legend and the readout
 * @param points from left to right
 * @param end what stands at its end; may be empty
 */
public record Curve(String name, List<Point> points, String end) {

  /**
   * A point of it.
   *
   * @param at in the measure of the axis at the bottom
   * @param when the same in words
   * @param value in the smallest unit: won, millilitres, pieces
   */
  public record Point(double at, String when, long value) {}

  public Curve {
    points = List.copyOf(points);
  }
}
