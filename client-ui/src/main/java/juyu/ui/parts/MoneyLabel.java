package juyu.ui.parts;

import javafx.beans.value.ObservableValue;
import juyu.model.value.Money;
import juyu.ui.format.Formats;

/** An amount of money: a small ₩ and grouped digits. */
public final class MoneyLabel extends Figure {

  private static final String WON = "₩";

  private final Formats formats;

  /**
   * @param size in pixels, one of the type sizes
   */
  public MoneyLabel(Formats formats, int size) {
    super(size);
    this.formats = formats;
  }

  public MoneyLabel(Formats formats, int size, Money amount) {
    this(formats, size);
    show(amount);
  }

  /** Follows an amount that changes. */
  public MoneyLabel(Formats formats, int size, ObservableValue<Money> amount) {
    this(formats, size);
    show(amount.getValue());
    amount.addListener((property, old, now) -> show(now));
  }

  /** Shows another amount. */
  public void show(Money amount) {
    show(WON, formats.won(amount), "");
  }

  /** For amounts among others, whose ₩ stands in the heading. */
  public MoneyLabel withoutSign() {
    getStyleClass().add("unsigned");
    return this;
  }
}
