package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import juyu.ui.theme.Boxes;

/** Bars with their figures over them; the one that still grows is dashed. */
public final class BarChart extends CategoryPlot {

  private static final double WIDEST = 40;

  private final List<Region> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  @Override
  Scale scale() {
    return Scale.fromZero(bars().stream().mapToLong(Bar::value).max().orElse(0));
  }

  @Override
  List<Node> shapes() {
    shapes.clear();
    labels.clear();
    for (Bar bar : bars()) {
      Region shape =
          Boxes.styled(new Region(), bar.isRunning() ? "chart-bar-running" : "chart-bar");
      shape.setMouseTransparent(true);
      shapes.add(shape);
      Label label = Boxes.styled(new Label(bar.words()), "chart-figure", "chart-bar-words", "data");
      if (bar.isRunning()) {
        label.getStyleClass().addAll("semibold", "running");
      }
      labels.add(label);
    }
    List<Node> all = new ArrayList<>(shapes);
    all.addAll(labels);
    return all;
  }

  @Override
  void layoutMarks() {
    double width = Math.min(WIDEST, Math.round(slot() * 0.45));
    boolean fits = labels.stream().allMatch(label -> label.prefWidth(-1) <= slot());
    for (int at = 0; at < shapes.size(); at++) {
      double x = x(at + 0.5);
      double y = y(bars().get(at).value());
      double height = Math.max(bars().get(at).value() > 0 ? 2 : 0, area().getMaxY() - y);
      shapes
          .get(at)
          .resizeRelocate(snapPositionX(x - width / 2), area().getMaxY() - height, width, height);
      labels.get(at).setVisible(fits);
      place(labels.get(at), x, area().getMaxY() - height - 20);
    }
  }
}
