package juyu.model.sale;

import java.time.LocalDate;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * What was sold of a product on a day at a till, without what was cancelled since.
 *
 * @param station where
 * @param businessDate the day of the sales
 * @param till the till of the sales
 * @param productId what
 * @param quantity how much
 * @param amount what it cost, tax included
 * @param lines how many lines of sales
 */
public record SalesSummaryView(
    NodeCode station,
    LocalDate businessDate,
    NodeCode till,
    String productId,
    Quantity quantity,
    Money amount,
    long lines) {

  /** Where a list goes on behind this one. */
  public Place place() {
    return new Place(station.value(), businessDate, till.value(), productId);
  }

  /** A place in the list of all sums. */
  public record Place(String station, LocalDate businessDate, String till, String productId) {}
}
