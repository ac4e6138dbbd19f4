package juyu.till.shift;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Journal;
import juyu.model.people.Cashier;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.ShiftView;
import juyu.model.shift.TenderTotal;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A shift as the API shows it.
 *
 * @param z once it is closed
 */
record ShiftResource(
    UUID id,
    NodeCode till,
    long number,
    Status status,
    Cashier cashier,
    LocalDate businessDate,
    Instant openedAt,
    @JsonProperty("float") Money openingFloat,
    Optional<ZResource> z) {

  /** Whether it goes on. */
  enum Status {
    OPEN,
    CLOSED
  }

  /**
   * What a shift did. Amounts are left out where a count must stay blind.
   *
   * @param tenders net by kind of payment
   */
  record TotalsResource(
      long saleCount,
      Optional<Money> saleAmount,
      long cancelCount,
      Optional<Money> cancelAmount,
      Optional<Money> net,
      Optional<Money> supply,
      Optional<Money> vat,
      Optional<List<TenderTotal>> tenders) {

    static TotalsResource of(ShiftTotals totals) {
      return new TotalsResource(
          totals.saleCount(),
          Optional.of(totals.saleAmount()),
          totals.cancelCount(),
          Optional.of(totals.cancelAmount()),
          Optional.of(totals.net()),
          Optional.of(totals.supply()),
          Optional.of(totals.vat()),
          Optional.of(totals.tenders()));
    }

    static TotalsResource blind(ShiftTotals totals) {
      return new TotalsResource(
          totals.saleCount(),
          Optional.empty(),
          totals.cancelCount(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * A Z report, as it was when the shift was closed.
   *
   * @param perpetualTotal sales less cancels since the till's first sale
   */
  record ZResource(
      long zNo,
      Instant at,
      Cashier cashier,
      LocalDate businessDate,
      Money counted,
      Money expectedCash,
      Money variance,
      String reason,
      TotalsResource totals,
      Money perpetualTotal) {

    static ZResource of(ShiftClosed closed, Instant at) {
      return new ZResource(
          closed.zNo(),
          at,
          closed.cashier(),
          closed.businessDate(),
          closed.countedCash(),
          closed.expectedCash(),
          closed.variance(),
          closed.reason(),
          TotalsResource.of(closed.totals()),
          closed.perpetualTotal());
    }
  }

  /**
   * An X report.
   *
   * @param expectedCash what should lie in the drawer; left out where a count must stay blind
   */
  record XResource(
      ShiftResource shift, Instant at, TotalsResource totals, Optional<Money> expectedCash) {

    static XResource of(ShiftService.XReport x, boolean blind) {
      return new XResource(
          ShiftResource.of(x.shift(), Optional.empty()),
          x.at(),
          blind ? TotalsResource.blind(x.totals()) : TotalsResource.of(x.totals()),
          blind ? Optional.empty() : Optional.of(x.expectedCash()));
    }
  }

  static ShiftResource of(Journal journal, Tx tx, ShiftView shift) {
    return of(
        shift,
        shift
            .report()
            .flatMap(report ->
                ShiftQueries.closed(journal, tx, shift.shiftId())
                    .map(closed -> ZResource.of(closed, report.closedAt()))));
  }

  private static ShiftResource of(ShiftView shift, Optional<ZResource> z) {
    return new ShiftResource(
        shift.shiftId(),
        shift.till(),
        shift.number(),
        shift.isOpen() ? Status.OPEN : Status.CLOSED,
        shift.cashier(),
        shift.businessDate(),
        shift.openedAt(),
        shift.openingFloat(),
        z);
  }
}
