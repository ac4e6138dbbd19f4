package juyu.pos.sale;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.model.price.ArmedPrice;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.sale.Offer;
import juyu.model.value.Money;
import juyu.model.value.Unit;

/** What a till may sell, for tests of the open sale. */
final class Products {

  static final Offer PETROL = offer("CD1001", Unit.LITRE, 1_689);
  static final Offer WASHER = offer("SH3002", Unit.PIECE, 3_300);
  static final Offer WATER = offer("SH3001", Unit.PIECE, 1_100);

  private Products() {}

  static Offer offer(String id, Unit unit, long won) {
    Product product = new Product(id, id, id, unit, Vat.STANDARD, Category.SHOP, "");
    ArmedPrice price =
        new ArmedPrice(id, Money.of(won), new UUID(0, 1), 1, Instant.parse("2026-01-01T00:00:00Z"));
    return new Offer(product, /* withdrawn= */ false, Optional.of(price));
  }
}
