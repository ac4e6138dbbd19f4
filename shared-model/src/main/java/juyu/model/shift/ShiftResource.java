package juyu.model.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A shift as the API shows it.
 *
 * @param number its running number at the till
 * @param report once it is closed
 */
public record ShiftResource(
    UUID id,
    NodeCode till,
    long number,
    Cashier cashier,
    LocalDate businessDate,
    Money openingFloat,
    Instant openedAt,
    Optional<Report> report) {

  /** A Z report as the till wrote it. */
  public record Report(
      long zNo,
      String cashierName,
      LocalDate businessDate,
      Money countedCash,
      Money expectedCash,
      Money variance,
      String reason,
      long saleCount,
      Money saleAmount,
      long cancelCount,
      Money cancelAmount,
      Money perpetualTotal,
      Instant closedAt) {

    public static Report of(ZReportView report) {
      return new Report(
          report.zNo(),
          report.cashierName(),
          report.businessDate(),
          report.countedCash(),
          report.expectedCash(),
          report.variance(),
          report.reason(),
          report.saleCount(),
          report.saleAmount(),
          report.cancelCount(),
          report.cancelAmount(),
          report.perpetualTotal(),
          report.closedAt());
    }
  }

  /** A shift with what was sold and cancelled in it, by kind of payment. */
  public record Detail(ShiftResource shift, ShiftTotals totals) {}

  public static ShiftResource of(ShiftView shift) {
    return new ShiftResource(
        shift.shiftId(),
        shift.till(),
        shift.number(),
        shift.cashier(),
        shift.businessDate(),
        shift.openingFloat(),
        shift.openedAt(),
        shift.report().map(Report::of));
  }
}
