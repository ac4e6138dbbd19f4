package juyu.ui.till;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A product to touch: name, price, and a price change that is on its way. */
public final class ProductTile extends Button {

  /**
   * What a tile shows.
   *
   * @param name may take two lines
   * @param colour the style class of a fuel's colour, such as {@code data-1}; empty for none
   * @param price grouped digits, or words where there is no price
   * @param per behind the price: /L, or nothing
   * @param note a price change that is pending, or why it cannot be sold; may be empty
   * @param isSold false if it cannot be sold now: the tile stays, disabled
   */
  public record Tile(
      String name, String colour, String price, String per, String note, boolean isSold) {}

  public ProductTile(Tile tile, Runnable action) {
    getStyleClass().addAll("product-tile", "tile", "data");
    if (!tile.colour().isEmpty()) {
      getStyleClass().addAll("coloured", tile.colour());
    }
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content(tile));
    setDisable(!tile.isSold());
    setAccessibleText("%s ₩%s%s %s".formatted(tile.name(), tile.price(), tile.per(), tile.note()));
    setOnAction(event -> action.run());
  }

  private VBox content(Tile tile) {
    Label name = Boxes.styled(new Label(tile.name()), "tile-name", "data");
    name.setWrapText(true);
    VBox content = new VBox(name);
    content.setMouseTransparent(true);
    if (!tile.note().isEmpty()) {
      content.getChildren().add(note(tile.note()));
    }
    content.getChildren().addAll(Boxes.spacer(), price(tile));
    content.prefWidthProperty().bind(widthProperty().subtract(26));
    content.prefHeightProperty().bind(heightProperty().subtract(20));
    content.getStyleClass().add("gap-4");
    return content;
  }

  private static HBox note(String words) {
    Icon clock = Icon.of(MaterialDesignC.CLOCK_OUTLINE, 14);
    return Boxes.styled(Boxes.row(4, clock, Boxes.styled(new Label(words), "text-12")), "muted");
  }

  private static HBox price(Tile tile) {
    HBox price =
        new HBox(
            Boxes.styled(new Label("₩"), "tile-sign", "text-12", "muted"),
            Boxes.styled(new Label(tile.price()), "tile-price", "data"),
            Boxes.styled(new Label(tile.per()), "text-12", "muted", "tile-per"));
    price.setAlignment(javafx.geometry.Pos.BASELINE_RIGHT);
    return price;
  }
}
