package juyu.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import juyu.ui.theme.Icon;

/** The product's mark, drawn in the sizes that desks ask for. */
final class WindowIcon {

  private static final String TILE = "-fx-background-color: #2456C9; -fx-background-radius: %spx;";
  private static final String FACE =
      "-fx-font-family: 'Material Design Icons'; -fx-font-size: %spx; -fx-fill: white;";

  private WindowIcon() {}

  static List<Image> of(Product product) {
    return Stream.of(32, 64, 128).map(size -> draw(product, size)).toList();
  }

  private static Image draw(Product product, int size) {
    Icon face = Icon.of(product.mark());
    face.setStyle(FACE.formatted(size * 5 / 8));
    StackPane tile = new StackPane(face);
    tile.setStyle(TILE.formatted(size / 4));
    tile.setMinSize(size, size);
    tile.setMaxSize(size, size);
    Scene scene = new Scene(tile, size, size, Color.TRANSPARENT);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return scene.getRoot().snapshot(clear, null);
  }
}
