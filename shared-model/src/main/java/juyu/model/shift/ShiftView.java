package juyu.model.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A shift, open or closed.
 *
 * @param shiftId the shift
 * @param till where
 * @param number its running number at the till
 * @param cashier who opened it
 * @param businessDate the day on which it began
 * @param openingFloat the cash that lay in the drawer
 * @param openedAt when
 * @param report once it is closed
 */
public record ShiftView(
    UUID shiftId,
    NodeCode till,
    long number,
    Cashier cashier,
    LocalDate businessDate,
    Money openingFloat,
    Instant openedAt,
    Optional<ZReportView> report) {

  public boolean isOpen() {
    return report.isEmpty();
  }
}
