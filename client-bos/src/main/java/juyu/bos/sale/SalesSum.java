package juyu.bos.sale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.model.sale.SalesSummaryResource;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * What was sold, summed by product, day or till; the two that it is not summed by are none.
 *
 * @param quantity none where litres and pieces are summed together
 * @param lines how many lines of receipts
 */
record SalesSum(
    Optional<String> productId,
    Optional<LocalDate> day,
    Optional<NodeCode> till,
    Optional<Quantity> quantity,
    Money amount,
    long lines) {

  /** What one line of the table stands for. */
  enum By {
    PRODUCT,
    DAY,
    TILL,
    EACH
  }

  /** By product and till the largest amount first, by day the newest. */
  static List<SalesSum> of(List<SalesSummaryResource> sums, By by) {
    Function<SalesSummaryResource, String> key =
        switch (by) {
          case PRODUCT -> sum -> sum.productId() + "/" + sum.unit();
          case DAY -> sum -> sum.businessDate().toString();
          case TILL -> sum -> sum.till().value();
          case EACH ->
              sum -> sum.businessDate() + "/" + sum.till() + "/" + sum.productId() + sum.unit();
        };
    Map<String, List<SalesSummaryResource>> groups =
        sums.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return groups.values().stream().map(group -> summed(group, by)).sorted(order(by)).toList();
  }

  private static Comparator<SalesSum> order(By by) {
    Comparator<SalesSum> newest =
        Comparator.comparing((SalesSum sum) -> sum.day().orElse(LocalDate.MIN)).reversed();
    Comparator<SalesSum> largest = Comparator.comparing(SalesSum::amount).reversed();
    return by == By.DAY || by == By.EACH ? newest.thenComparing(largest) : largest;
  }

  private static SalesSum summed(List<SalesSummaryResource> group, By by) {
    SalesSummaryResource first = group.getFirst();
    boolean each = by == By.EACH;
    return new SalesSum(
        by == By.PRODUCT || each ? Optional.of(first.productId()) : Optional.empty(),
        by == By.DAY || each ? Optional.of(first.businessDate()) : Optional.empty(),
        by == By.TILL || each ? Optional.of(first.till()) : Optional.empty(),
        by == By.PRODUCT || each ? Optional.of(quantity(group)) : Optional.empty(),
        group.stream().map(SalesSummaryResource::amount).reduce(Money.ZERO, Money::plus),
        group.stream().mapToLong(SalesSummaryResource::lines).sum());
  }

  private static Quantity quantity(List<SalesSummaryResource> group) {
    Quantity none = Quantity.zero(group.getFirst().unit());
    return group.stream()
        .map(sum -> Quantity.of(sum.qty(), sum.unit()))
        .reduce(none, Quantity::plus);
  }
}
