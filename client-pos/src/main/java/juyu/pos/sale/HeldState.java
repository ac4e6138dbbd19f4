package juyu.pos.sale;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.product.Product;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.pos.words.Said;
import juyu.till.basket.HeldBasket;

/**
 * All that the screen of held baskets shows; never changes.
 *
 * @param isLoaded false until they are read
 * @param rows the oldest first
 * @param selected the one that is looked at
 * @param isGivingUp true while it is asked whether that one is given up
 * @param isWorking true while one is given out
 * @param said what the person is told
 */
public record HeldState(
    boolean isLoaded,
    List<Row> rows,
    Optional<UUID> selected,
    boolean isGivingUp,
    boolean isWorking,
    Optional<Said> said) {

  /**
   * A basket that waits.
   *
   * @param total at the prices in force now; none if it could not be sold now
   */
  public record Row(HeldBasket basket, List<Line> lines, Optional<Money> total) {}

  /** A line of it; no amount if it cannot be sold now. */
  public record Line(Product product, Optional<Quantity> quantity, Optional<Money> amount) {}

  /** The one that is looked at. */
  public Optional<Row> row() {
    return rows.stream()
        .filter(row -> selected.filter(row.basket().id()::equals).isPresent())
        .findFirst();
  }

  /** Whether one can be gone on with, or given up. */
  public boolean canChoose() {
    return row().isPresent() && !isWorking;
  }
}
