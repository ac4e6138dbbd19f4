package juyu.hqadmin.product;

import juyu.hqadmin.desk.Desk;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductResource;
import juyu.model.value.Unit;
import juyu.ui.parts.Status;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What is said of a product, in words. */
final class ProductWords {

  private ProductWords() {}

  static String category(Desk desk, Category category) {
    return desk.text(
        switch (category) {
          case FUEL -> "product.category.fuel";
          case SHOP -> "product.category.shop";
          case CAFE -> "product.category.cafe";
        });
  }

  static String unit(Desk desk, Unit unit) {
    return desk.text(unit == Unit.LITRE ? "product.unit.litre" : "product.unit.piece");
  }

  static String vat(Desk desk, Vat vat) {
    return desk.text(vat == Vat.STANDARD ? "product.vat.standard" : "product.vat.exempt");
  }

  static Status status(Desk desk, ProductResource product) {
    return product.withdrawn()
        ? new Status(
            Tone.MUTED, desk.text("product.withdrawn"), MaterialDesignC.CLOSE_CIRCLE_OUTLINE)
        : new Status(Tone.OK, desk.text("product.sold"));
  }
}
