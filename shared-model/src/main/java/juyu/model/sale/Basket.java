package juyu.model.sale;

import java.util.List;
import java.util.function.Function;
import juyu.model.value.Money;

/** Priced lines with their sums; the sums are of the lines and never computed in another way. */
public record Basket(List<SaleLine> lines, Money total, Money supply, Money vat) {

  public static Basket of(List<SaleLine> lines) {
    return new Basket(
        List.copyOf(lines),
        sum(lines, SaleLine::amount),
        sum(lines, SaleLine::supply),
        sum(lines, SaleLine::vat));
  }

  private static Money sum(List<SaleLine> lines, Function<SaleLine, Money> part) {
    return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
  }
}
