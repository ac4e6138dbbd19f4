package juyu.model.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.price.ArmedPrice;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BasketRuleTest {

  static final UUID CHANGE = new UUID(7, 7);
  static final Product DIESEL =
      new Product("CD1001", "Diesel", "경유", Unit.LITRE, Vat.STANDARD, Category.FUEL, "");
  static final Product LATTE =
      new Product("CF2001", "Latte", "라떼", Unit.PIECE, Vat.STANDARD, Category.CAFE, "");
  static final Product RICE =
      new Product("SH3001", "Rice", "쌀", Unit.PIECE, Vat.EXEMPT, Category.SHOP, "");
  static final Product GONE =
      new Product("SH3002", "Gone", "", Unit.PIECE, Vat.STANDARD, Category.SHOP, "");
  static final Product NEW =
      new Product("SH3003", "New", "", Unit.PIECE, Vat.STANDARD, Category.SHOP, "");

  static final Map<String, Offer> OFFERS =
      Map.of(
          "CD1001", offer(DIESEL, 1_689),
          "CF2001", offer(LATTE, 4_500),
          "SH3001", offer(RICE, 12_000),
          "SH3002", new Offer(GONE, true, Optional.of(price("SH3002", 100))),
          "SH3003", new Offer(NEW, false, Optional.empty()));

  static final BasketRule RULE = new BasketRule(id -> Optional.ofNullable(OFFERS.get(id)));

  private static Offer offer(Product product, long won) {
    return new Offer(product, false, Optional.of(price(product.productId(), won)));
  }

  private static ArmedPrice price(String productId, long won) {
    return new ArmedPrice(productId, Money.of(won), CHANGE, 3, Instant.EPOCH);
  }

  private static Outcome<Basket> price(BasketLine... lines) {
    return RULE.price(List.of(lines));
  }

  private static Outcome<Basket> refused(String field, String code, Object... args) {
    return Outcome.refused(Refusal.field(field, code, args));
  }

  @Test
  void fuelByAmountAndALatteByPiece() {
    Basket basket =
        price(BasketLine.byAmount("CD1001", Money.of(50_000)), BasketLine.byQuantity("CF2001", "1"))
            .orThrow();

    assertThat(basket.lines())
        .containsExactly(
            new SaleLine(
                1,
                "CD1001",
                "Diesel",
                Quantity.millilitres(29_603),
                Money.of(1_689),
                CHANGE,
                3,
                Money.of(50_000),
                Money.of(45_455),
                Money.of(4_545)),
            new SaleLine(
                2,
                "CF2001",
                "Latte",
                Quantity.pieces(1),
                Money.of(4_500),
                CHANGE,
                3,
                Money.of(4_500),
                Money.of(4_091),
                Money.of(409)));
    assertThat(basket.total()).isEqualTo(Money.of(54_500));
    assertThat(basket.vat()).isEqualTo(Money.of(4_954));
  }

  @Test
  void fuelByVolume() {
    assertThat(price(BasketLine.byQuantity("CD1001", "10.5")).orThrow().total())
        .isEqualTo(Money.of(17_735));
  }

  @Test
  void whatIsExemptContainsNoTax() {
    Basket basket = price(BasketLine.byQuantity("SH3001", "2")).orThrow();
    assertThat(basket.vat()).isEqualTo(Money.ZERO);
    assertThat(basket.supply()).isEqualTo(Money.of(24_000));
  }

  @Test
  void theLineAndFieldThatMustChangeAreNamed() {
    assertThat(price()).isEqualTo(refused("lines", "lines.count", 200));
    assertThat(price(BasketLine.byQuantity("CF2001", "1"), BasketLine.byQuantity("XX", "1")))
        .isEqualTo(refused("lines[1].productId", "product.unknown", "XX"));
    assertThat(price(BasketLine.byQuantity("SH3002", "1")))
        .isEqualTo(refused("lines[0].productId", "product.withdrawn", "SH3002"));
    assertThat(price(BasketLine.byQuantity("SH3003", "1")))
        .isEqualTo(refused("lines[0].productId", "price.none", "SH3003"));
    assertThat(price(BasketLine.byQuantity("CF2001", "0.5")))
        .isEqualTo(refused("lines[0].qty", "quantity.not-whole"));
    assertThat(price(BasketLine.byAmount("CF2001", Money.of(4_500))))
        .isEqualTo(refused("lines[0].amount", "line.amount-needs-litres", "CF2001"));
    assertThat(price(BasketLine.byAmount("CD1001", Money.of(-5))))
        .isEqualTo(refused("lines[0].amount", "line.amount"));
    assertThat(price(BasketLine.byAmount("CD1001", Money.of(Long.MAX_VALUE))))
        .isEqualTo(refused("lines[0].amount", "line.amount"));
    assertThat(price(new BasketLine("CD1001", Optional.of("1"), Optional.of(Money.of(5)))))
        .isEqualTo(refused("lines[0].qty", "line.qty-or-amount"));
    assertThat(price(new BasketLine("CD1001", Optional.empty(), Optional.empty())))
        .isEqualTo(refused("lines[0].qty", "line.qty-or-amount"));
  }

  @Test
  void nothingIsSoldForNothing() {
    BasketRule cheap = new BasketRule(id -> Optional.of(offer(DIESEL, 100)));
    assertThat(cheap.price(List.of(BasketLine.byQuantity("CD1001", "0.004"))))
        .isEqualTo(refused("lines[0].qty", "line.too-little"));
    BasketRule dear = new BasketRule(id -> Optional.of(offer(DIESEL, 2_001)));
    assertThat(dear.price(List.of(BasketLine.byAmount("CD1001", Money.of(1)))))
        .isEqualTo(refused("lines[0].amount", "line.too-little"));
  }

  @Property
  void totalsAreTheSumsOfTheLinesAndSupplyAndTaxAreTheAmount(
      @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 500_000) Long> millilitres) {
    Basket basket =
        RULE.price(
                millilitres.stream()
                    .map(ml ->
                        BasketLine.byQuantity(
                            "CD1001", Quantity.millilitres(ml).decimal().toPlainString()))
                    .toList())
            .orThrow();

    assertThat(basket.lines()).hasSameSizeAs(millilitres);
    assertThat(basket.lines())
        .allSatisfy(line -> assertThat(line.supply().plus(line.vat())).isEqualTo(line.amount()));
    assertThat(basket.total().won())
        .isEqualTo(basket.lines().stream().mapToLong(line -> line.amount().won()).sum());
    assertThat(basket.vat().won())
        .isEqualTo(basket.lines().stream().mapToLong(line -> line.vat().won()).sum());
    assertThat(basket.supply().plus(basket.vat())).isEqualTo(basket.total());
  }
}
