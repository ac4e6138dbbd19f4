package juyu.model.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juyu.model.command.Outcome;
import juyu.model.command.Outcome.Accepted;
import juyu.model.command.Outcome.Refused;
import juyu.model.command.Refusal;
import juyu.model.price.AmountRule;
import juyu.model.price.ArmedPrice;
import juyu.model.product.Product;
import juyu.model.product.QuantityRule;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** Prices a basket by what is in force, or names the line and field that must change. */
public final class BasketRule {

  private static final int MOST_LINES = 200;

  /** A hundred thousand million won: more is a slip of the hand. */
  private static final long MOST = 100_000_000_000L;

  private final Function<String, Optional<Offer>> offers;

  /**
   * @param offers what this till knows of a product
   */
  public BasketRule(Function<String, Optional<Offer>> offers) {
    this.offers = offers;
  }

  /** All lines with their amounts and taxes, or the first thing that is wrong. */
  public Outcome<Basket> price(List<BasketLine> wanted) {
    if (wanted.isEmpty() || wanted.size() > MOST_LINES) {
      return Outcome.refused(Refusal.field("lines", "lines.count", MOST_LINES));
    }
    List<SaleLine> lines = new ArrayList<>();
    for (BasketLine line : wanted) {
      switch (line(lines.size(), line)) {
        case Accepted<SaleLine>(SaleLine priced) -> lines.add(priced);
        case Refused<SaleLine>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.accepted(Basket.of(lines));
  }

  private Outcome<SaleLine> line(int index, BasketLine wanted) {
    String field = "lines[%d].".formatted(index);
    Optional<Offer> offer = offers.apply(wanted.productId());
    if (offer.isEmpty()) {
      return refused(field + "productId", "product.unknown", wanted.productId());
    }
    if (offer.get().withdrawn()) {
      return refused(field + "productId", "product.withdrawn", wanted.productId());
    }
    if (offer.get().price().isEmpty()) {
      return refused(field + "productId", "price.none", wanted.productId());
    }
    if (wanted.qty().isPresent() == wanted.amount().isPresent()) {
      return refused(field + "qty", "line.qty-or-amount");
    }
    Product product = offer.get().product();
    ArmedPrice price = offer.get().price().get();
    return measured(field, wanted, product, price.unitPrice())
        .map(m -> saleLine(index + 1, product, price, m));
  }

  /** How much is sold, and what it costs. */
  private record Measured(Quantity quantity, Money amount) {}

  private static Outcome<Measured> measured(
      String field, BasketLine wanted, Product product, Money unitPrice) {
    return wanted
        .amount()
        .map(amount -> byAmount(field + "amount", amount, product, unitPrice))
        .orElseGet(() -> byQuantity(field + "qty", wanted.qty().orElseThrow(), product, unitPrice));
  }

  private static Outcome<Measured> byQuantity(
      String field, String text, Product product, Money unitPrice) {
    return QuantityRule.positive(field, text, product.unit())
        .then(quantity ->
            sensible(field, new Measured(quantity, AmountRule.amountOf(quantity, unitPrice))));
  }

  private static Outcome<Measured> byAmount(
      String field, Money amount, Product product, Money unitPrice) {
    if (product.unit() != Unit.LITRE) {
      return refused(field, "line.amount-needs-litres", product.productId());
    }
    if (!amount.isPositive() || amount.won() > MOST) {
      return refused(field, "line.amount");
    }
    return sensible(field, new Measured(AmountRule.volumeFor(amount, unitPrice), amount));
  }

  /** Less than half a millilitre, or less than half a won, is nothing to sell. */
  private static Outcome<Measured> sensible(String field, Measured measured) {
    if (!measured.quantity().isPositive() || !measured.amount().isPositive()) {
      return refused(field, "line.too-little");
    }
    return measured.amount().won() > MOST
        ? refused(field, "line.too-much")
        : Outcome.accepted(measured);
  }

  private static SaleLine saleLine(int number, Product product, ArmedPrice price, Measured m) {
    Money vat = VatRule.vatIn(m.amount(), product.vat());
    return new SaleLine(
        number,
        product.productId(),
        product.name(),
        m.quantity(),
        price.unitPrice(),
        price.priceChangeId(),
        price.priceVersion(),
        m.amount(),
        m.amount().minus(vat),
        vat);
  }

  private static <T> Outcome<T> refused(String field, String code, Object... args) {
    return Outcome.refused(Refusal.field(field, code, args));
  }
}
