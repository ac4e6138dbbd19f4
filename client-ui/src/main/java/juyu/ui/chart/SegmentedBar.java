package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import juyu.ui.theme.Boxes;

/**
 * How far something is, by parts of a whole on one bar. A part that is not zero is always seen,
 * however small.
 */
public final class SegmentedBar extends Region {

  private static final double GAP = 2;
  private static final double LEAST = 4;

  /**
   * A part.
   *
   * @param words with its figure, for the legend and for screen readers
   * @param count how many of the whole
   * @param colour a style class: {@code accent}, {@code ok}, {@code danger}, {@code data-1-soft} …
   */
  public record Part(String words, long count, String colour) {}

  private final Rectangle clip = new Rectangle();
  private List<Part> parts = List.of();
  private List<Region> shapes = List.of();
  private long whole = 1;

  /**
   * @param height in pixels: 16 where it is the subject, 8 in a list
   */
  public SegmentedBar(double height) {
    getStyleClass().addAll("segmented-bar", "data");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setMaxWidth(Double.MAX_VALUE);
    clip.setArcWidth(height);
    clip.setArcHeight(height);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /**
   * Shows other parts.
   *
   * @param of the whole; what is left stays empty
   */
  public void show(List<Part> some, long of) {
    parts = some.stream().filter(part -> part.count() > 0).toList();
    whole = Math.max(1, of);
    List<Region> made = new ArrayList<>();
    parts.forEach(part -> made.add(Boxes.styled(new Region(), "bar-part", part.colour())));
    shapes = made;
    getChildren().setAll(shapes);
    setAccessibleText(parts.stream().map(Part::words).collect(Collectors.joining(", ")));
    requestLayout();
  }

  /** The entries of its legend, with parts that are zero left out. */
  public List<Legend.Entry> legend() {
    return parts.stream().map(part -> new Legend.Entry(part.colour(), part.words())).toList();
  }

  @Override
  protected void layoutChildren() {
    List<Double> widths = widths(parts.stream().map(Part::count).toList(), whole, getWidth());
    double x = 0;
    for (int at = 0; at < shapes.size(); at++) {
      shapes.get(at).resizeRelocate(x, 0, widths.get(at), getHeight());
      x += widths.get(at) + GAP;
    }
  }

  /** By their shares, but each wide enough to be seen; what that takes comes off the widest. */
  static List<Double> widths(List<Long> counts, long whole, double room) {
    long sum = counts.stream().mapToLong(Long::longValue).sum();
    double free = room - GAP * Math.max(0, counts.size() - 1);
    List<Double> widths = new ArrayList<>();
    for (long count : counts) {
      widths.add(Math.max(LEAST, free * count / Math.max(whole, sum)));
    }
    double total = widths.stream().mapToDouble(Double::doubleValue).sum();
    double full = free * Math.min(1, (double) sum / Math.max(whole, sum));
    if (!widths.isEmpty() && total > full) {
      int widest = 0;
      for (int at = 1; at < widths.size(); at++) {
        widest = widths.get(at) > widths.get(widest) ? at : widest;
      }
      widths.set(widest, Math.max(LEAST, widths.get(widest) - (total - full)));
    }
    return widths;
  }
}
