package juyu.app.journey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Gasoline for some money and cups of coffee, worked out from the prices alone.
 *
 * @param fuel what of gasoline is sold
 * @param coffee what of coffee is sold
 * @param cash what the customer hands over
 */
record Basket(Sold fuel, Sold coffee, long cash) {

  private static final long NOTE = 10_000;

  /**
   * Works it out.
   *
   * @param won money for gasoline
   * @param cups of coffee
   */
  static Basket of(Chain chain, long won, int cups) throws InterruptedException {
    long perLitre = chain.price(Goods.GASOLINE);
    long perCup = chain.price(Goods.COFFEE);
    BigDecimal litres =
        BigDecimal.valueOf(won).divide(BigDecimal.valueOf(perLitre), 3, RoundingMode.HALF_UP);
    Sold fuel = new Sold(litres, won);
    Sold coffee = new Sold(BigDecimal.valueOf(cups), perCup * cups);
    long total = fuel.amount() + coffee.amount();
    return new Basket(fuel, coffee, (total / NOTE + 1) * NOTE);
  }

  long total() {
    return fuel.amount() + coffee.amount();
  }

  long change() {
    return cash - total();
  }

  /** The request, paid in cash. */
  Map<String, ?> inCash() {
    return Map.of("lines", lines(), "tenders", List.of(Map.of("kind", "CASH", "amount", cash)));
  }

  /** The request, paid by card. */
  Map<String, ?> byCard() {
    return Map.of("lines", lines(), "tenders", List.of(Map.of("kind", "CARD", "amount", total())));
  }

  private List<Map<String, ?>> lines() {
    return List.of(
        Map.of("productId", Goods.GASOLINE, "amount", fuel.amount()),
        Map.of("productId", Goods.COFFEE, "qty", coffee.qty().toPlainString()));
  }
}
