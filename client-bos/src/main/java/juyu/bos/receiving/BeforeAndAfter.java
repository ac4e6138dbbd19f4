package juyu.bos.receiving;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.bos.receiving.ConfirmViewModel.Around;
import juyu.bos.receiving.ConfirmViewModel.Verdict;
import juyu.bos.today.TankStock;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.value.Quantity;
import juyu.ui.format.Formats;
import juyu.ui.parts.TankGauge;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The product's tanks before and after, taken together as the books do. */
final class BeforeAndAfter extends HBox {

  private final Desk desk;
  private final String colour;
  private final Quantity capacity;

  BeforeAndAfter(
      Desk desk, Around around, ExpectedReceiptResource receipt, Optional<Verdict> verdict) {
    this.desk = desk;
    String known = desk.colour(receipt.productId());
    this.colour = known == null ? "data-4" : known;
    this.capacity = around.capacity();
    Quantity coming =
        verdict.map(Verdict::delivered).orElseGet(() -> Quantity.of(receipt.qty(), receipt.unit()));
    getStyleClass().addAll("card", "pad-16", "gap-32");
    setAlignment(Pos.CENTER);
    getChildren()
        .setAll(
            tank(around.level(), "receiving.before"),
            Icon.of(MaterialDesignA.ARROW_RIGHT),
            tank(around.level().plus(coming), "receiving.after"));
  }

  private Node tank(Quantity level, String key) {
    TankGauge gauge = new TankGauge(110, 120);
    String words = desk.formats().quantity(level, 0);
    gauge.show(
        capacity.amount() == 0 ? 0 : (double) level.amount() / capacity.amount(),
        TankStock.SAFE_SHARE.doubleValue(),
        colour,
        desk.texts().text(key) + " " + words);
    VBox column =
        Boxes.column(
            4,
            gauge,
            Words.data(words, "semibold"),
            Words.data(
                desk.texts().text(key)
                    + " · "
                    + desk.formats().percent(Formats.share(level.amount(), capacity.amount()), 0),
                "text-12",
                "muted"));
    column.setAlignment(Pos.CENTER);
    return column;
  }
}
