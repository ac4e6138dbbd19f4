package juyu.pos.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import juyu.model.journal.EventBody;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductCreated;
import juyu.model.value.Money;
import juyu.model.value.Unit;

/** What head office sells through the tills of these tests. */
public final class Goods {

  public static final String PETROL = "CD1001";
  public static final String WASHER = "SH3002";
  public static final String WATER = "SH3001";
  public static final String WATER_BARCODE = "8801234500017";

  private static final AtomicLong VERSION = new AtomicLong();

  private record Sold(
      String id, String name, String nameKo, Category category, String barcode, long won) {

    Product product() {
      Unit unit = category == Category.FUEL ? Unit.LITRE : Unit.PIECE;
      return new Product(id, name, nameKo, unit, Vat.STANDARD, category, barcode);
    }
  }

  private static final List<Sold> ALL =
      List.of(
          new Sold(PETROL, "Regular petrol", "보통휘발유", Category.FUEL, "", 1_689),
          new Sold("CD1002", "Diesel", "자동차경유", Category.FUEL, "", 1_548),
          new Sold("CD1003", "Premium petrol", "고급휘발유", Category.FUEL, "", 1_939),
          new Sold("CD1004", "Kerosene", "실내등유", Category.FUEL, "", 1_310),
          new Sold("CF2001", "Americano", "아메리카노", Category.CAFE, "", 4_500),
          new Sold("CF2002", "Cafe latte", "카페라떼", Category.CAFE, "", 5_000),
          new Sold(WATER, "Water 500 mL", "생수 500 mL", Category.SHOP, WATER_BARCODE, 1_100),
          new Sold(
              WASHER, "Washer fluid 1.8 L", "워셔액 1.8 L", Category.SHOP, "8801234500024", 3_300),
          new Sold("SH3003", "Urea 10 L", "요소수 10 L", Category.SHOP, "8801234500031", 13_200),
          new Sold("SH3004", "Wet wipes", "물티슈", Category.SHOP, "8801234500048", 1_100),
          new Sold("SH3005", "Car wash", "자동세차", Category.SHOP, "", 5_500),
          new Sold("SH3006", "Triangle gimbap", "삼각김밥", Category.SHOP, "8801234500062", 1_400));

  private Goods() {}

  /** Everything, at prices that have long been in force. */
  public static EventBody[] all() {
    List<EventBody> events = new ArrayList<>();
    ALL.forEach(sold -> events.add(new ProductCreated(sold.product())));
    events.add(
        price(
            Instant.parse("2026-01-01T00:00:00Z"),
            ALL.stream().map(sold -> new Price(sold.id(), Money.of(sold.won()))).toList()));
    return events.toArray(EventBody[]::new);
  }

  public static PriceChanged price(Instant from, List<Price> prices) {
    return new PriceChanged(
        UUID.randomUUID(), VERSION.incrementAndGet(), prices, List.of(), from, Optional.empty());
  }
}
