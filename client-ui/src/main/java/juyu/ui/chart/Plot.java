package juyu.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import javafx.geometry.HPos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import juyu.ui.theme.Boxes;

/**
 * What all charts have: lines with figures at the left, marks at the bottom, and a readout that
 * follows the mouse or the arrow keys. Marks are shapes, so that the theme's sheet colours them.
 */
abstract class Plot extends Region {

  private static final double GAP = 8;
  private static final double TOP = 8;

  private final List<Line> grid = new ArrayList<>();
  private final List<Label> figures = new ArrayList<>();
  private final List<VBox> marks = new ArrayList<>();
  private final Line marker = Boxes.styled(new Line(), "chart-marker");
  private final Label readout = Boxes.styled(new Label(), "chart-readout");
  private Scale scale = Scale.fromZero(1);
  private List<Tick> ticks = List.of();
  private double from;
  private double to = 1;
  private double axisWidth;
  private int stop = -1;
  private String description = "";
  private Rectangle2D area = Rectangle2D.EMPTY;

  Plot() {
    getStyleClass().addAll("chart", "focus-ring", "data");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(120, 80);
    marker.setManaged(false);
    readout.setManaged(false);
    readout.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(nearest(event.getX())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(isFocused() ? stop : -1));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().addListener((property, was, is) -> point(-1));
  }

  /** Room for the figures at the left, at least; so that charts above each other line up. */
  public final void setAxisWidth(double pixels) {
    axisWidth = pixels;
    requestLayout();
  }

  // --- what a chart says -----------------------------------------------------------------------

  /** How many places can be read out. */
  abstract int stops();

  /** Where such a place is, in the measure of the axis at the bottom. */
  abstract double stopAt(int stop);

  /** What is there, in words. */
  abstract String stopWords(int stop);

  /** Puts the shapes into their places; {@link #x} and {@link #y} say where. */
  abstract void layoutMarks();

  /**
   * Draws anew.
   *
   * @param words of a figure on the axis
   * @param shapes what the chart draws, later ones over earlier ones
   * @param described what a screen reader says of the whole
   */
  final void draw(
      Scale values,
      LongFunction<String> words,
      List<Tick> bottom,
      double begin,
      double end,
      List<? extends Node> shapes,
      String described) {
    scale = values;
    ticks = List.copyOf(bottom);
    from = begin;
    to = end;
    description = described;
    grid.clear();
    figures.clear();
    marks.clear();
    for (long at : values.lines()) {
      grid.add(Boxes.styled(new Line(), at == values.low() ? "chart-foot" : "chart-grid"));
      figures.add(Boxes.styled(new Label(words.apply(at)), "chart-figure", "data"));
    }
    ticks.forEach(tick -> marks.add(mark(tick)));
    List<Node> all = new ArrayList<>(grid);
    all.addAll(figures);
    all.addAll(marks);
    all.add(marker);
    all.addAll(shapes);
    all.add(readout);
    getChildren().setAll(all);
    point(-1);
    requestLayout();
  }

  private static VBox mark(Tick tick) {
    Label words = Boxes.styled(new Label(tick.words()), "chart-figure", "data");
    if (tick.isStrong()) {
      words.getStyleClass().addAll("semibold", "strong");
    }
    VBox mark = Boxes.styled(new VBox(words), "chart-mark");
    if (!tick.below().isEmpty()) {
      mark.getChildren().add(Boxes.styled(new Label(tick.below()), "chart-figure", "data"));
    }
    return mark;
  }

  // --- where things are -------------------------------------------------------------------------

  final double x(double at) {
    return area.getMinX() + (at - from) / (to - from) * area.getWidth();
  }

  final double y(long value) {
    return area.getMaxY() - scale.share(value) * area.getHeight();
  }

  final Rectangle2D area() {
    return area;
  }

  @Override
  protected final void layoutChildren() {
    area = measure();
    for (int at = 0; at < grid.size(); at++) {
      double y = snapPositionY(y(scale.lines().get(at))) + 0.5;
      set(grid.get(at), area.getMinX(), y, area.getMaxX(), y);
      layoutInArea(
          figures.get(at), 0, y - 10, area.getMinX() - GAP, 20, 0, HPos.RIGHT, VPos.CENTER);
    }
    for (int at = 0; at < marks.size(); at++) {
      place(marks.get(at), x(ticks.get(at).at()), area.getMaxY() + GAP);
    }
    layoutMarks();
    layoutReadout();
  }

  private Rectangle2D measure() {
    double left = Math.max(axisWidth, widest(figures)) + GAP;
    double bottom = marks.stream().mapToDouble(mark -> mark.prefHeight(-1)).max().orElse(0) + GAP;
    double right = rightInset(marks.isEmpty() ? 0 : marks.getLast().prefWidth(-1));
    return new Rectangle2D(
        left,
        TOP,
        Math.max(1, getWidth() - left - right),
        Math.max(1, getHeight() - TOP - (marks.isEmpty() ? GAP : bottom)));
  }

  /** Room at the right of the last mark. */
  double rightInset(double lastMark) {
    return Math.max(GAP, lastMark / 2);
  }

  private static double widest(List<Label> labels) {
    return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
  }

  /** The node's top centre at x, y; kept inside of the chart. */
  final void place(Region node, double x, double y) {
    double width = node.prefWidth(-1);
    double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
    node.resizeRelocate(snapPositionX(left), snapPositionY(y), width, node.prefHeight(-1));
  }

  static void set(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }

  // --- the readout ------------------------------------------------------------------------------

  private void pressed(KeyEvent event) {
    int next =
        switch (event.getCode()) {
          case RIGHT -> Math.min(stop + 1, stops() - 1);
          case LEFT -> stop < 0 ? stops() - 1 : Math.max(0, stop - 1);
          case HOME -> 0;
          case END -> stops() - 1;
          default -> stop;
        };
    if (event.getCode() == KeyCode.ESCAPE && stop >= 0) {
      point(-1);
      event.consume();
    } else if (next != stop) {
      point(next);
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      event.consume();
    }
  }

  private int nearest(double x) {
    int nearest = -1;
    double distance = Double.MAX_VALUE;
    for (int at = 0; at < stops(); at++) {
      double away = Math.abs(x(stopAt(at)) - x);
      if (away < distance) {
        distance = away;
        nearest = at;
      }
    }
    return nearest;
  }

  private void point(int at) {
    stop = at;
    boolean shown = at >= 0 && at < stops();
    marker.setVisible(shown);
    readout.setVisible(shown);
    readout.setText(shown ? stopWords(at) : "");
    setAccessibleText(shown ? stopWords(at) : description);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (shown) {
      requestLayout();
    }
  }

  private void layoutReadout() {
    if (stop < 0 || stop >= stops()) {
      return;
    }
    double x = snapPositionX(x(stopAt(stop))) + 0.5;
    set(marker, x, area.getMinY(), x, area.getMaxY());
    double width = readout.prefWidth(-1);
    boolean fitsRight = x + GAP + width <= getWidth();
    double left = fitsRight ? x + GAP : Math.max(0, x - GAP - width);
    readout.resizeRelocate(left, area.getMinY(), width, readout.prefHeight(-1));
  }
}
