package juyu.ui.parts;

import juyu.model.value.Quantity;
import juyu.ui.format.Formats;

/** Litres, or pieces, with the unit small: 29.603 L. */
public final class VolumeLabel extends Figure {

  private final Formats formats;
  private final int decimals;

  /**
   * @param size in pixels, one of the type sizes
   * @param decimals of litres
   */
  public VolumeLabel(Formats formats, int size, int decimals) {
    super(size);
    this.formats = formats;
    this.decimals = decimals;
  }

  public VolumeLabel(Formats formats, int size, int decimals, Quantity quantity) {
    this(formats, size, decimals);
    show(quantity);
  }

  /** Shows another quantity. */
  public void show(Quantity quantity) {
    show("", formats.amount(quantity, decimals), formats.unit(quantity.unit()));
  }

  /** Shows a difference with its sign. */
  public void showDifference(Quantity quantity) {
    String signed = (quantity.isPositive() ? "+" : "") + formats.amount(quantity, decimals);
    show("", signed, formats.unit(quantity.unit()));
  }
}
