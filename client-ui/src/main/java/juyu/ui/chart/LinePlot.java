package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/** One line that is the subject, filled or not, and maybe one to compare with. */
abstract class LinePlot extends Plot {

  private static final double DOT = 4.5;

  private final boolean filled;
  private final Polygon fill = Boxes.styled(new Polygon(), "chart-area");
  private final Polyline line = Boxes.styled(new Polyline(), "chart-line");
  private final Polyline beside = Boxes.styled(new Polyline(), "chart-line-beside");
  private final Circle dot = Boxes.styled(new Circle(DOT), "chart-dot");
  private final Label end = Boxes.styled(new Label(), "chart-end", "data");
  private final Label besideEnd = Boxes.styled(new Label(), "chart-end-beside", "data");
  private Curve subject = new Curve("", List.of(), "");
  private @Nullable Curve other;
  private LongFunction<String> exact = Long::toString;

  LinePlot(boolean filled) {
    this.filled = filled;
    for (Node node : List.of(fill, line, beside, dot)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
    }
  }

  final void draw(Axes axes, Curve curve, @Nullable Curve comparison) {
    subject = curve;
    other = comparison;
    exact = axes.exact();
    end.setText(curve.end());
    besideEnd.setText(comparison == null ? "" : comparison.end());
    List<Node> shapes = new ArrayList<>();
    if (filled) {
      shapes.add(fill);
    }
    if (comparison != null) {
      shapes.addAll(List.of(beside, besideEnd));
    }
    shapes.add(line);
    if (!curve.points().isEmpty()) {
      shapes.addAll(List.of(dot, end));
    }
    draw(
        Scale.fromZero(greatest()),
        axes.brief(),
        axes.ticks(),
        axes.from(),
        axes.to(),
        shapes,
        described());
  }

  private long greatest() {
    return curves().stream()
        .flatMap(curve -> curve.points().stream())
        .mapToLong(Curve.Point::value)
        .max()
        .orElse(0);
  }

  private List<Curve> curves() {
    return other == null ? List.of(subject) : List.of(subject, other);
  }

  /** The last figure of each, with its time. */
  private String described() {
    return curves().stream()
        .filter(curve -> !curve.points().isEmpty())
        .map(curve ->
            "%s %s: %s"
                .formatted(
                    curve.name(),
                    curve.points().getLast().when(),
                    exact.apply(curve.points().getLast().value())))
        .collect(Collectors.joining("; "));
  }

  // --- the readout stops at each point of the longer line ----------------------------------------

  private List<Curve.Point> stopPoints() {
    return other != null && other.points().size() > subject.points().size()
        ? other.points()
        : subject.points();
  }

  @Override
  final int stops() {
    return stopPoints().size();
  }

  @Override
  final double stopAt(int stop) {
    return stopPoints().get(stop).at();
  }

  @Override
  final String stopWords(int stop) {
    double at = stopAt(stop);
    String values =
        curves().stream()
            .flatMap(curve ->
                curve.points().stream()
                    .filter(point -> Math.abs(point.at() - at) < 1e-9)
                    .map(point -> curve.name() + " " + exact.apply(point.value())))
            .collect(Collectors.joining("\n"));
    return stopPoints().get(stop).when() + "\n" + values;
  }

  // --- places
  // -------------------------------------------------------------------------------------

  @Override
  final void layoutMarks() {
    lay(line, subject.points());
    if (other != null) {
      lay(beside, other.points());
    }
    if (subject.points().isEmpty()) {
      return;
    }
    Curve.Point last = subject.points().getLast();
    dot.setCenterX(x(last.at()));
    dot.setCenterY(y(last.value()));
    if (filled) {
      layFill();
      layEndRight(last);
    } else {
      layEnds(last);
    }
  }

  private void lay(Polyline shape, List<Curve.Point> points) {
    List<Double> places = new ArrayList<>(2 * points.size());
    for (Curve.Point point : points) {
      places.add(x(point.at()));
      places.add(y(point.value()));
    }
    shape.getPoints().setAll(places);
  }

  private void layFill() {
    List<Double> places = new ArrayList<>(line.getPoints());
    places.addAll(List.of(dot.getCenterX(), area().getMaxY()));
    places.addAll(List.of(x(subject.points().getFirst().at()), area().getMaxY()));
    fill.getPoints().setAll(places);
  }

  private void layEndRight(Curve.Point last) {
    double x = x(last.at()) + 12;
    double width = end.prefWidth(-1);
    if (x + width <= getWidth()) {
      end.resizeRelocate(x, y(last.value()) + 4, width, end.prefHeight(-1));
    } else {
      place(end, x(last.at()) - width / 2, y(last.value()) + 8);
    }
  }

  /** The higher line's end is named above it, the lower one's below it. */
  private void layEnds(Curve.Point last) {
    boolean isAbove = other == null || last.value() >= valueOfOtherAt(last.at());
    name(end, subject.points(), isAbove);
    if (other != null && !other.points().isEmpty()) {
      name(besideEnd, other.points(), !isAbove);
    }
  }

  /** Beside the end of a line, without touching the line. */
  private void name(Label label, List<Curve.Point> points, boolean above) {
    double width = label.prefWidth(-1);
    double height = label.prefHeight(-1);
    double right = Math.min(getWidth(), x(points.getLast().at()) + 8);
    double extreme = y(points.getLast().value());
    for (int at = points.size() - 1; at >= 0; at--) {
      double y = y(points.get(at).value());
      extreme = above ? Math.min(extreme, y) : Math.max(extreme, y);
      if (x(points.get(at).at()) <= right - width) {
        break;
      }
    }
    double top = above ? extreme - height - 8 : extreme + 6;
    place(label, right - width / 2, Math.clamp(top, 0, Math.max(0, area().getMaxY() - height)));
  }

  private long valueOfOtherAt(double at) {
    return other == null
        ? 0
        : other.points().stream()
            .filter(point -> point.at() <= at)
            .reduce((one, next) -> next)
            .map(Curve.Point::value)
            .orElse(0L);
  }
}
