package juyu.ui.product;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import juyu.model.product.ProductFacts;
import juyu.ui.form.Choices;

/** Products by a part of a name or code, or by a barcode. */
record ProductChoices<P extends ProductFacts>(ProductNames<P> names, Predicate<? super P> fit)
    implements Choices<P> {

  @Override
  public List<P> all() {
    return names.sold().stream().filter(fit).toList();
  }

  @Override
  public String words(P product) {
    return names.name(product);
  }

  @Override
  public String aside(P product) {
    return product.productId();
  }

  /** By any of its names, so that another language changes nothing. */
  @Override
  public boolean is(P product, String typed) {
    return Stream.of(product.name(), product.nameKo(), product.productId(), product.barcode())
        .anyMatch(known -> known.equalsIgnoreCase(typed));
  }

  @Override
  public boolean fits(P product, String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return Stream.of(product.name(), product.nameKo(), product.productId())
            .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(lower))
        || (!part.isEmpty() && product.barcode().startsWith(part));
  }
}
