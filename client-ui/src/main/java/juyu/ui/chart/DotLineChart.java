package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import juyu.ui.theme.Boxes;

/**
 * A line with a dot for each whole figure; one that still grows is left out. It goes below a {@link
 * BarChart} of the same days: two charts with one time axis, never one with two value axes.
 */
public final class DotLineChart extends CategoryPlot {

  private final Polyline line = Boxes.styled(new Polyline(), "chart-dot-line");
  private final List<Circle> dots = new ArrayList<>();

  public DotLineChart() {
    line.setManaged(false);
    line.setMouseTransparent(true);
  }

  private List<Bar> whole() {
    return bars().stream().filter(bar -> !bar.isRunning()).toList();
  }

  @Override
  Scale scale() {
    long least = whole().stream().mapToLong(Bar::value).min().orElse(0);
    long greatest = whole().stream().mapToLong(Bar::value).max().orElse(1);
    return Scale.around(least, greatest);
  }

  @Override
  List<Node> shapes() {
    dots.clear();
    for (Bar bar : bars()) {
      Circle dot = Boxes.styled(new Circle(3.5), "chart-dot-hollow");
      dot.setManaged(false);
      dot.setMouseTransparent(true);
      dot.setVisible(!bar.isRunning());
      dots.add(dot);
    }
    List<Node> all = new ArrayList<>(List.of(line));
    all.addAll(dots);
    return all;
  }

  @Override
  void layoutMarks() {
    List<Double> places = new ArrayList<>();
    for (int at = 0; at < dots.size(); at++) {
      Circle dot = dots.get(at);
      dot.setCenterX(x(at + 0.5));
      dot.setCenterY(y(bars().get(at).value()));
      if (dot.isVisible()) {
        places.addAll(List.of(dot.getCenterX(), dot.getCenterY()));
      }
    }
    line.getPoints().setAll(places);
  }
}
