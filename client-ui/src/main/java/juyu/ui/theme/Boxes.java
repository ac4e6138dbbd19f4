package juyu.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows and columns on the grid of spaces: 4, 8, 12, 16, 24, 32. */
public final class Boxes {

  private Boxes() {}

  /** Side by side, centred on one line. */
  public static HBox row(int gap, Node... children) {
    HBox row = new HBox(children);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add(gapClass(gap));
    return row;
  }

  /** Side by side on one line of writing: for figures of different sizes. */
  public static HBox baseline(int gap, Node... children) {
    HBox row = row(gap, children);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  /** One below the other, as wide as the column. */
  public static VBox column(int gap, Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().add(gapClass(gap));
    return column;
  }

  /** A column on a surface with an outline and a padding of 16. */
  public static VBox card(int gap, Node... children) {
    VBox card = column(gap, children);
    card.getStyleClass().addAll("card", "pad-16");
    return card;
  }

  /** Takes the room that is left, and shows nothing. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox.setVgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** A thin line from side to side. */
  public static Region rule() {
    return styled(new Region(), "rule");
  }

  /** A thin line from top to bottom. */
  public static Region uprightRule() {
    return styled(new Region(), "rule-upright");
  }

  /** Lets the node take the width and height that is left in its row or column. */
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  /** The node with more style classes. */
  public static <N extends Node> N styled(N node, String... classes) {
    node.getStyleClass().addAll(classes);
    return node;
  }

  private static String gapClass(int gap) {
    return "gap-" + gap;
  }
}
