package juyu.model.sale;

import java.util.Optional;
import juyu.model.value.Money;

/**
 * One line as a cashier, a pump or a program asks for it: so much of a product, or as much of it as
 * an amount buys. Exactly one of the two is given.
 *
 * @param productId the product
 * @param qty litres with up to three decimals, or pieces, as it was written
 * @param amount won
 */
public record BasketLine(String productId, Optional<String> qty, Optional<Money> amount) {

  public static BasketLine byQuantity(String productId, String qty) {
    return new BasketLine(productId, Optional.of(qty), Optional.empty());
  }

  public static BasketLine byAmount(String productId, Money amount) {
    return new BasketLine(productId, Optional.empty(), Optional.of(amount));
  }
}
