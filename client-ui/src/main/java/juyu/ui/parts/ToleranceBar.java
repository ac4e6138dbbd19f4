package juyu.ui.parts;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import juyu.ui.theme.Boxes;

/** Three bands (allowed, to be watched, to be reported) and where a difference lies in them. */
public final class ToleranceBar extends Region {

  private static final double BAR = 12;
  private static final double GAP = 2;

  private final List<Region> bands =
      List.of(
          Boxes.styled(new Region(), "band", "allowed"),
          Boxes.styled(new Region(), "band", "watched"),
          Boxes.styled(new Region(), "band", "reported"));
  private final List<Label> words =
      List.of(
          Boxes.styled(new Label(), "text-12"),
          Boxes.styled(new Label(), "text-12"),
          Boxes.styled(new Label(), "text-12"));
  private final Region marker = Boxes.styled(new Region(), "tolerance-marker");
  private double first = 0.25;
  private double second = 0.5;
  private double at;

  public ToleranceBar() {
    getStyleClass().add("tolerance-bar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(bands);
    getChildren().addAll(words);
    getChildren().add(marker);
    setMaxWidth(Double.MAX_VALUE);
  }

  /**
   * Shows another difference. All three are in the same smallest unit, such as millilitres.
   *
   * @param difference with or without its sign
   * @param allowed up to here it is as it should be
   * @param watched up to here it is to be watched; the bar ends at twice of it
   * @param names of the three bands
   */
  public void show(long difference, long allowed, long watched, List<String> names) {
    long size = Math.abs(difference);
    double end = 2.0 * watched;
    first = allowed / end;
    second = watched / end;
    at = Math.clamp(size / end, 0, 1);
    int band = size <= allowed ? 0 : size <= watched ? 1 : 2;
    for (int place = 0; place < words.size(); place++) {
      Label label = words.get(place);
      label.setText(names.get(place));
      label.getStyleClass().removeAll("semibold", "muted");
      label.getStyleClass().add(place == band ? "semibold" : "muted");
    }
    setAccessibleText(names.get(band));
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return BAR + 8 + words.getFirst().prefHeight(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 320;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double[] ends = {0, first * width, second * width, width};
    double taken = 0;
    for (int band = 0; band < bands.size(); band++) {
      double room = ends[band + 1] - ends[band] - (band < 2 ? GAP : 0);
      bands.get(band).resizeRelocate(ends[band], 3, Math.max(0, room), BAR - 2);
      double left = Math.max(ends[band], taken);
      double wanted = words.get(band).prefWidth(-1);
      words
          .get(band)
          .resizeRelocate(
              Math.min(left, Math.max(0, width - wanted)),
              BAR + 8,
              Math.min(wanted, width),
              words.get(band).prefHeight(-1));
      taken = left + wanted + 8;
    }
    marker.resizeRelocate(Math.clamp(at * width - 2, 0, Math.max(0, width - 4)), 0, 4, BAR + 4);
  }
}
