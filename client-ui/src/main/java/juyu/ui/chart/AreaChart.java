package juyu.ui.chart;

/** How something has grown until now, as a filled line with its figure at the end. */
public final class AreaChart extends LinePlot {

  public AreaChart() {
    super(true);
  }

  /** Shows another line. */
  public void show(Axes axes, Curve curve) {
    draw(axes, curve, null);
  }
}
