package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import juyu.ui.theme.Boxes;

/** The shape of a few figures, small enough for a line of words; the words say the figures. */
public final class Sparkline extends Region {

  private final Polyline line = Boxes.styled(new Polyline(), "spark-line");
  private final Circle dot = Boxes.styled(new Circle(2.5), "spark-dot");
  private List<Long> values = List.of();

  public Sparkline() {
    getStyleClass().addAll("sparkline", "data");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    line.setManaged(false);
    dot.setManaged(false);
    getChildren().addAll(line, dot);
    setPrefSize(96, 24);
    setMinSize(32, 16);
  }

  /**
   * Shows other figures.
   *
   * @param described what a screen reader says
   */
  public void show(List<Long> figures, String described) {
    values = List.copyOf(figures);
    setAccessibleText(described);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    long least = values.stream().mapToLong(Long::longValue).min().orElse(0);
    long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
    List<Double> places = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      double share = most == least ? 0.5 : (double) (values.get(at) - least) / (most - least);
      places.add(3 + at * (getWidth() - 6) / Math.max(1, values.size() - 1));
      places.add(getHeight() - 3 - share * (getHeight() - 6));
    }
    line.getPoints().setAll(places);
    dot.setVisible(!places.isEmpty());
    if (!places.isEmpty()) {
      dot.setCenterX(places.get(places.size() - 2));
      dot.setCenterY(places.getLast());
    }
  }
}
