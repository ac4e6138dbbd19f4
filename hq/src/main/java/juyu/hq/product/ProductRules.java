package juyu.hq.product;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import juyu.hq.Rules;
import juyu.model.command.Outcome;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductChanged;
import juyu.model.product.ProductCreated;
import juyu.model.value.Unit;

/** What a product may be. */
final class ProductRules {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
  private static final Pattern BARCODE = Pattern.compile("|[0-9]{8,14}");
  private static final int LONGEST_NAME = 60;

  private ProductRules() {}

  /**
   * A new product.
   *
   * @param isKnown whether its code is taken
   * @param hasTakenBarcode whether another product that is sold has its barcode
   */
  static Outcome<ProductCreated> create(
      Product product, boolean isKnown, Predicate<Product> hasTakenBarcode) {
    Rules rules =
        new Rules()
            .require(CODE.matcher(product.productId()).matches(), "productId", "product.code")
            .require(!isKnown, "productId", "product.exists", product.productId());
    return content(rules, product, hasTakenBarcode).accept(() -> new ProductCreated(product));
  }

  /** Another content of a product that is sold. */
  static Outcome<ProductChanged> change(
      Product before, Product after, Predicate<Product> hasTakenBarcode) {
    Rules rules =
        new Rules()
            .require(after.unit() == before.unit(), "unit", "product.unit-fixed", before.unit());
    return content(rules, after, hasTakenBarcode).accept(() -> ProductChanged.of(after));
  }

  private static Rules content(Rules rules, Product product, Predicate<Product> hasTakenBarcode) {
    boolean measured = product.category() != Category.FUEL || product.unit() == Unit.LITRE;
    return rules
        .text("name", product.name(), LONGEST_NAME)
        .text("nameKo", product.nameKo(), LONGEST_NAME)
        .require(measured, "unit", "product.fuel-in-litres")
        .require(BARCODE.matcher(product.barcode()).matches(), "barcode", "product.barcode")
        .require(
            () -> !hasTakenBarcode.test(product),
            "barcode",
            "product.barcode-taken",
            product.barcode());
  }
}
