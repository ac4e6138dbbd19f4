package juyu.station.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductQueries;
import juyu.model.sale.PaymentRule;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.shift.TenderTotal;
import juyu.model.station.BusinessDay;
import juyu.model.store.Tx;
import juyu.model.today.DayResource;
import juyu.model.today.DayResource.Before;
import juyu.model.today.DayResource.OfCategory;
import juyu.model.today.DayResource.OfHour;
import juyu.model.today.DayResource.OfProduct;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/** Gathers one business day in one transaction. */
final class DayReport {

  private static final int DAYS_A_WEEK = 7;
  private static final Instant ALWAYS = Instant.ofEpochMilli(Long.MAX_VALUE);

  private final Tx tx;
  private final NodeCode station;
  private final BusinessDay businessDay;
  private final LocalDate day;
  private final Instant startsAt;
  private final Instant asOf;

  /**
   * @param day the day that is on, or one that is over
   */
  DayReport(Tx tx, NodeCode station, BusinessDay businessDay, LocalDate day, Instant now) {
    this.tx = tx;
    this.station = station;
    this.businessDay = businessDay;
    this.day = day;
    this.startsAt = businessDay.startOf(day);
    Instant end = businessDay.startOf(day.plusDays(1));
    this.asOf = now.isBefore(end) ? now : end;
  }

  DayResource gather() {
    List<DayRows.Cell> cells = DayRows.cells(tx, station, day, startsAt, ALWAYS);
    DayRows.Sum standing = DayRows.sum(tx, station, day, false);
    DayRows.Sum cancelled = DayRows.sum(tx, station, day, true);
    LocalDate weekBefore = day.minusDays(DAYS_A_WEEK);
    Instant startedAt = businessDay.startOf(weekBefore);
    List<DayRows.Cell> whole = DayRows.cells(tx, station, weekBefore, startedAt, ALWAYS);
    List<DayRows.Cell> soFar =
        DayRows.cells(tx, station, weekBefore, startedAt, startedAt.plus(elapsed()));
    return new DayResource(
        day,
        startsAt,
        asOf,
        standing.count(),
        standing.amount(),
        cancelled.count(),
        cancelled.amount(),
        categories(cells),
        products(cells, soFar, !whole.isEmpty()),
        hours(startsAt, cells),
        tenders(),
        whole.isEmpty()
            ? Optional.empty()
            : Optional.of(new Before(weekBefore, sum(soFar), sum(whole), hours(startedAt, whole))));
  }

  private Duration elapsed() {
    return Duration.between(startsAt, asOf);
  }

  private static Money sum(List<DayRows.Cell> cells) {
    return cells.stream().map(DayRows.Cell::amount).reduce(Money.ZERO, Money::plus);
  }

  private Optional<Category> category(String productId) {
    return ProductQueries.find(tx, productId).map(view -> view.product().category());
  }

  private List<OfCategory> categories(List<DayRows.Cell> cells) {
    return byProduct(cells).entrySet().stream()
        .collect(
            Collectors.groupingBy(
                product -> category(product.getKey()),
                Collectors.mapping(product -> sum(product.getValue()), Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry ->
            new OfCategory(
                entry.getKey(), entry.getValue().stream().reduce(Money.ZERO, Money::plus)))
        .sorted(Comparator.comparing(OfCategory::amount).reversed())
        .toList();
  }

  private static Map<String, List<DayRows.Cell>> byProduct(List<DayRows.Cell> cells) {
    return cells.stream()
        .collect(Collectors.groupingBy(DayRows.Cell::productId, TreeMap::new, Collectors.toList()));
  }

  private List<OfProduct> products(
      List<DayRows.Cell> cells, List<DayRows.Cell> soFar, boolean compared) {
    Map<String, List<DayRows.Cell>> before = byProduct(soFar);
    return byProduct(cells).entrySet().stream()
        .map(product ->
            product(
                product.getKey(),
                product.getValue(),
                compared
                    ? Optional.of(before.getOrDefault(product.getKey(), List.of()))
                    : Optional.empty()))
        .sorted(Comparator.comparing(OfProduct::amount).reversed())
        .toList();
  }

  private OfProduct product(
      String productId, List<DayRows.Cell> cells, Optional<List<DayRows.Cell>> before) {
    Quantity none = Quantity.zero(cells.getFirst().quantity().unit());
    return new OfProduct(
        productId,
        category(productId),
        none.unit(),
        quantity(cells, none).decimal(),
        sum(cells),
        before.map(then -> quantity(then, none).decimal()));
  }

  private static Quantity quantity(List<DayRows.Cell> cells, Quantity none) {
    return cells.stream()
        .map(DayRows.Cell::quantity)
        .filter(quantity -> quantity.unit() == none.unit())
        .reduce(none, Quantity::plus);
  }

  private static List<OfHour> hours(Instant startsAt, List<DayRows.Cell> cells) {
    return cells.stream()
        .collect(Collectors.groupingBy(DayRows.Cell::hour, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(hour ->
            new OfHour(startsAt.plus(hour.getKey(), ChronoUnit.HOURS), sum(hour.getValue())))
        .toList();
  }

  private List<TenderTotal> tenders() {
    Map<TenderKind, Money> kept =
        SaleQueries.standing(tx, station, day).stream()
            .flatMap(DayReport::kept)
            .collect(
                Collectors.toMap(
                    Tender::kind,
                    Tender::amount,
                    Money::plus,
                    () -> new EnumMap<>(TenderKind.class)));
    return Stream.of(TenderKind.values())
        .map(kind -> new TenderTotal(kind, kept.getOrDefault(kind, Money.ZERO)))
        .toList();
  }

  /** What a sale brought: the cash without the change, and what the cards were charged. */
  private static Stream<Tender> kept(SaleCompleted sale) {
    return PaymentRule.refunds(sale.tenders(), sale.change()).stream();
  }
}
