package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Figures side by side, one each for a day or a product. */
abstract class CategoryPlot extends Plot {

  private List<Bar> bars = List.of();
  private LongFunction<String> exact = Long::toString;

  final List<Bar> bars() {
    return bars;
  }

  /**
   * Shows other figures.
   *
   * @param brief a value on the axis
   * @param full a value in the readout
   * @param named whether the names stand at the bottom; not if a chart below has them
   */
  public final void show(
      List<Bar> figures, LongFunction<String> brief, LongFunction<String> full, boolean named) {
    bars = List.copyOf(figures);
    exact = full;
    List<Tick> ticks = new ArrayList<>();
    for (int at = 0; named && at < bars.size(); at++) {
      Bar bar = bars.get(at);
      ticks.add(new Tick(at + 0.5, bar.name(), bar.below(), bar.isRunning()));
    }
    draw(scale(), brief, ticks, 0, Math.max(1, bars.size()), shapes(), described());
  }

  abstract Scale scale();

  /** Makes the shapes of {@link #bars}. */
  abstract List<Node> shapes();

  /** The same with and without names, so that charts above each other line up. */
  @Override
  final double rightInset(double lastMark) {
    return 16;
  }

  final double slot() {
    return area().getWidth() / Math.max(1, bars.size());
  }

  private String described() {
    return bars.stream()
        .map(bar -> bar.name() + " " + exact.apply(bar.value()))
        .collect(Collectors.joining("; "));
  }

  @Override
  final int stops() {
    return bars.size();
  }

  @Override
  final double stopAt(int stop) {
    return stop + 0.5;
  }

  @Override
  final String stopWords(int stop) {
    Bar bar = bars.get(stop);
    String below = bar.below().isEmpty() ? "" : " · " + bar.below();
    return bar.name() + below + "\n" + exact.apply(bar.value());
  }
}
