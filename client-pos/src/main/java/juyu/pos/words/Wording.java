package juyu.pos.words;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import juyu.model.command.Refusal;
import juyu.model.product.Product;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.format.Formats;
import juyu.ui.text.Texts;

/** Finds the words for what the cashier is told, in the language that is spoken now. */
public final class Wording {

  private final Texts texts;
  private final Formats formats;

  public Wording(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The words, now. */
  public String of(Said said) {
    return switch (said) {
      case Said.Refused(Refusal refusal) -> texts.text(refusal::words);
      case Said.Told told ->
          texts.text(told.key(), told.args().stream().map(this::written).toArray());
    };
  }

  /** The words, as the language changes. */
  public ObservableValue<String> bind(Said said) {
    return texts.bind(() -> of(said));
  }

  private Object written(Object arg) {
    return switch (arg) {
      case Money money -> formats.won(money);
      case Quantity quantity -> formats.quantity(quantity);
      case Product product -> name(product);
      case Long number -> formats.count(number);
      default -> arg.toString();
    };
  }

  /** What a product is called in the language that is spoken now. */
  public String name(Product product) {
    return name(product, texts.locale());
  }

  static String name(Product product, Locale locale) {
    boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
    String first = korean ? product.nameKo() : product.name();
    return first.isBlank() ? (korean ? product.name() : product.nameKo()) : first;
  }
}
