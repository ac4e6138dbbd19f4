package juyu.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import juyu.ui.theme.Boxes;

/** A tank seen from the side: how full it is, and up to where it may be filled. */
public final class TankGauge extends Region {

  private static final double WALL = 1;

  private final Region fill = Boxes.styled(new Region(), "tank-fill");
  private final Line limit = Boxes.styled(new Line(), "tank-limit");
  private final Rectangle clip = new Rectangle();
  private String colour = "data-1";
  private double level;
  private double safe = 1;

  public TankGauge(double width, double height) {
    getStyleClass().addAll("tank-gauge", "data");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    clip.setArcWidth(14);
    clip.setArcHeight(14);
    fill.setClip(clip);
    limit.setManaged(false);
    getChildren().addAll(fill, limit);
  }

  /**
   * Shows another level.
   *
   * @param share of the capacity that is full, 0 to 1
   * @param safeShare up to where it may be filled, 0 to 1; a dashed line
   * @param product the product's colour, such as {@code data-2}
   * @param described what a screen reader says
   */
  public void show(double share, double safeShare, String product, String described) {
    level = Math.clamp(share, 0, 1);
    safe = safeShare;
    fill.getStyleClass().remove(colour);
    fill.getStyleClass().add(product);
    colour = product;
    setAccessibleText(described);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double inner = getHeight() - 2 * WALL;
    double width = getWidth() - 2 * WALL;
    fill.resizeRelocate(WALL, WALL, width, inner);
    double height = Math.round(inner * level);
    fill.setStyle("-fx-background-insets: %s 0 0 0;".formatted(inner - height));
    clip.setWidth(width);
    clip.setHeight(inner);
    double y = snapPositionY(WALL + inner * (1 - safe)) + 0.5;
    limit.setStartX(WALL);
    limit.setEndX(getWidth() - WALL);
    limit.setStartY(y);
    limit.setEndY(y);
  }
}
