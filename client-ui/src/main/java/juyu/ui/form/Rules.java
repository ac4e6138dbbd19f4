package juyu.ui.form;

import java.util.Optional;
import java.util.function.Function;
import juyu.model.value.Quantity;
import juyu.ui.text.Texts;

/** What many fields must fulfil besides being readable. */
public final class Rules {

  private Rules() {}

  /** More than nothing. */
  public static Optional<Function<Texts, String>> positive(Quantity quantity) {
    return quantity.isPositive()
        ? Optional.empty()
        : Optional.of(texts -> texts.text("form.error.positive"));
  }
}
