package juyu.ui.chart;

import java.util.List;
import java.util.function.LongFunction;

/**
 * The two axes of a line chart.
 *
 * @param from the left end, in a measure of the caller's choice, such as minutes of the day
 * @param to the right end
 * @param ticks marks at the bottom
 * @param brief a value on the axis: 2000만, 20M
 * @param exact a value in the readout: 21,350,072
 */
public record Axes(
    double from,
    double to,
    List<Tick> ticks,
    LongFunction<String> brief,
    LongFunction<String> exact) {

  public Axes {
    ticks = List.copyOf(ticks);
  }
}
