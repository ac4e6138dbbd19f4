package juyu.ui.chart;

/** Today so far, as a line with its figure at the end, over a dashed line of the day before. */
public final class ComparisonLineChart extends LinePlot {

  public ComparisonLineChart() {
    super(false);
  }

  /** Shows other lines. Points of both at the same place are read out together. */
  public void show(Axes axes, Curve now, Curve before) {
    draw(axes, now, before);
  }
}
