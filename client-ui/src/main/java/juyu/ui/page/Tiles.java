package juyu.ui.page;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards of one size, as many in a row as there is room for. */
public final class Tiles extends Pane {

  private static final double GAP = 16;

  private final double least;
  private final double most;

  /**
   * @param least the smallest width of a card
   * @param most the largest
   */
  public Tiles(double least, double most, Node... cards) {
    this.least = least;
    this.most = most;
    getChildren().setAll(cards);
  }

  /** Others in their place. */
  public void show(List<? extends Node> cards) {
    getChildren().setAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    int fit = (int) Math.max(1, Math.floor((width + GAP) / (least + GAP)));
    return Math.max(1, Math.min(fit, getManagedChildren().size()));
  }

  private double cardWidth(double width, int columns) {
    return Math.min(most, Math.floor((width - GAP * (columns - 1)) / columns));
  }

  private double cardHeight(double width) {
    return getManagedChildren().stream()
        .mapToDouble(card -> card.prefHeight(width))
        .max()
        .orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    int columns = columns(room);
    int rows = Math.ceilDiv(getManagedChildren().size(), columns);
    return rows == 0 ? 0 : rows * (cardHeight(cardWidth(room, columns)) + GAP) - GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().size() * (least + GAP) - GAP;
  }

  @Override
  protected double computeMinWidth(double height) {
    return least;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double width = cardWidth(getWidth(), columns);
    double height = cardHeight(width);
    List<Node> cards = getManagedChildren();
    for (int at = 0; at < cards.size(); at++) {
      layoutInArea(
          cards.get(at),
          at % columns * (width + GAP),
          at / columns * (height + GAP),
          width,
          height,
          0,
          Insets.EMPTY,
          true,
          true,
          javafx.geometry.HPos.LEFT,
          javafx.geometry.VPos.TOP);
    }
  }
}
