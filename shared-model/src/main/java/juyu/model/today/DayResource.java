package juyu.model.today;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juyu.model.product.Product.Category;
import juyu.model.shift.TenderTotal;
import juyu.model.value.Money;
import juyu.model.value.Unit;

/**
 * One business day of a station at a glance: what has come from the tills, without what was
 * cancelled since.
 *
 * @param businessDate which day
 * @param startsAt when it begins
 * @param asOf until when it is told: now, or the end of a day that is over
 * @param sales how many sales
 * @param amount what they cost together, in won
 * @param cancels how many of the day's sales were cancelled
 * @param cancelled what those had cost; not in {@code amount}
 * @param categories by category, the largest amount first
 * @param products by product, the largest amount first
 * @param hours by hour from {@code startsAt}; an hour without sales is left out
 * @param tenders what the sales were paid with, one for each kind
 * @param before the same weekday a week before; none if nothing was sold then
 */
public record DayResource(
    LocalDate businessDate,
    Instant startsAt,
    Instant asOf,
    long sales,
    Money amount,
    long cancels,
    Money cancelled,
    List<OfCategory> categories,
    List<OfProduct> products,
    List<OfHour> hours,
    List<TenderTotal> tenders,
    Optional<Before> before) {

  public DayResource {
    categories = List.copyOf(categories);
    products = List.copyOf(products);
    hours = List.copyOf(hours);
    tenders = List.copyOf(tenders);
  }

  /**
   * Sales of one category.
   *
   * @param category none for products that head office has not told of
   */
  public record OfCategory(Optional<Category> category, Money amount) {}

  /**
   * Sales of one product.
   *
   * @param category none if head office has not told of the product
   * @param qty in litres with three decimals, or pieces
   * @param qtyBefore a week before up to the same time; none if there is no such week
   */
  public record OfProduct(
      String productId,
      Optional<Category> category,
      Unit unit,
      BigDecimal qty,
      Money amount,
      Optional<BigDecimal> qtyBefore) {}

  /**
   * Sales of one hour.
   *
   * @param from when it begins
   */
  public record OfHour(Instant from, Money amount) {}

  /**
   * The day that this one is compared with.
   *
   * @param soFar what had been sold by the same time of that day
   * @param amount what was sold on the whole of it
   * @param hours by hour, as {@link DayResource#hours()}, with the instants of that day
   */
  public record Before(LocalDate businessDate, Money soFar, Money amount, List<OfHour> hours) {

    public Before {
      hours = List.copyOf(hours);
    }
  }
}
