package juyu.model.product;

import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;

/**
 * What happens to a product. Each event carries all there is to know about it, so that a later one
 * replaces an earlier one.
 */
public sealed interface ProductEvent extends EventBody
    permits ProductCreated, ProductChanged, ProductWithdrawn {

  Product product();

  @Override
  default Subject subject() {
    return Subject.of("product", product().productId());
  }
}
