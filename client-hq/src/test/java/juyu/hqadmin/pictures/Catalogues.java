package juyu.hqadmin.pictures;

import java.util.Map;
import java.util.stream.IntStream;
import juyu.hqadmin.world.Api;

/**
 * Many products at once.
 *
 * @param size how many
 */
record Catalogues(int size) {

  static Catalogues of(int size) {
    return new Catalogues(size);
  }

  void createIn(Api office) {
    IntStream.rangeClosed(1, size).parallel().forEach(number -> create(office, number));
  }

  private static void create(Api office, int number) {
    office.post(
        "/products",
        Map.of(
            "productId",
            "SH%05d".formatted(number),
            "name",
            "Shop article %,d".formatted(number),
            "nameKo",
            "매장 상품 %,d".formatted(number),
            "unit",
            "PIECE",
            "vat",
            "STANDARD",
            "category",
            "SHOP"));
  }
}
