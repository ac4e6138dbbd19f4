package juyu.pos.sale;

import java.util.List;
import java.util.Optional;
import juyu.model.product.Product;
import juyu.model.sale.Basket;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.pos.words.Said;

/**
 * All that the sale screen shows of the open sale; never changes.
 *
 * @param lines in the order in which they came
 * @param selected the key of the line whose actions are open
 * @param basket what the complete lines come to
 * @param entry the digits and what they mean
 * @param quickKeys what stands on the keys beside the keypad, at most four
 * @param said what the cashier is told, until the next key
 * @param tendering how far the payment is
 * @param held how many sales are on hold at this till
 * @param nextReceipt the running number that the next receipt will have
 */
public record SaleState(
    List<Line> lines,
    Optional<Long> selected,
    Basket basket,
    Entry entry,
    List<QuickKey> quickKeys,
    Optional<Said> said,
    Tendering tendering,
    int held,
    long nextReceipt) {

  /**
   * A line.
   *
   * @param key stays with the line
   * @param quantity none while nothing is typed
   * @param amount none while nothing is typed, or if it cannot be sold so
   * @param isOpen true while the digits are this line's
   * @param problem why it cannot be sold as it stands
   */
  public record Line(
      long key,
      Product product,
      Optional<Quantity> quantity,
      Optional<Money> unitPrice,
      Optional<Money> amount,
      boolean isOpen,
      boolean canLess,
      boolean canMore,
      Optional<Said> problem) {}

  /**
   * The entry display.
   *
   * @param digits as typed, ungrouped; empty if there are none
   * @param times the quantity that waits for its product
   * @param product whose amount, litres or pieces the digits are
   * @param change cash received less the total; negative if some is missing; none if it is not cash
   */
  public record Entry(
      Meaning meaning,
      String digits,
      Optional<Long> times,
      Optional<Product> product,
      Optional<Money> change) {}

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public Money total() {
    return basket.total();
  }

  /** Whether a tender can be pressed; it may still be told what is missing. */
  public boolean canTender() {
    return !lines.isEmpty() && !tendering.isBusy();
  }

  /** Whether the open sale can be put aside. */
  public boolean canHold() {
    return !lines.isEmpty() && !tendering.isBusy();
  }

  /** Whether there is a basket to go on with, and nothing in its way. */
  public boolean canResume() {
    return lines.isEmpty() && held > 0 && !tendering.isBusy();
  }

  public boolean canErase() {
    return !entry.digits().isEmpty() && !tendering.isBusy();
  }

  /** Whether Clear has something to clear: digits, a quantity, or a line that is being typed. */
  public boolean canClear() {
    return !tendering.isBusy()
        && (!entry.digits().isEmpty()
            || entry.times().isPresent()
            || entry.product().isPresent()
            || said.isPresent());
  }

  /** Whether Enter has something to accept. */
  public boolean canEnter() {
    return !tendering.isBusy() && (!entry.digits().isEmpty() || entry.product().isPresent());
  }

  /** Whether the digits can become a quantity for the next product. */
  public boolean canMultiply() {
    return !tendering.isBusy()
        && !entry.digits().isEmpty()
        && (entry.meaning() == Meaning.FREE || entry.meaning() == Meaning.CASH);
  }

  /** Whether the digits are fuel and can change between won and litres. */
  public boolean canSwitchUnit() {
    return !tendering.isBusy()
        && (entry.meaning() == Meaning.AMOUNT || entry.meaning() == Meaning.LITRES);
  }

  public Optional<Line> selectedLine() {
    return selected.flatMap(key -> lines.stream().filter(line -> line.key() == key).findFirst());
  }
}
