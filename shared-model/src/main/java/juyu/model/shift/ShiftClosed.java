package juyu.model.shift;

import java.time.LocalDate;
import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * A shift ends with its Z report. The report is what the till knew then; nothing that comes later
 * alters it.
 *
 * @param shiftId the shift
 * @param till where
 * @param number the shift's running number at the till
 * @param zNo the report's running number at the till, from 1
 * @param cashier who closed it
 * @param businessDate the day of the close
 * @param openingFloat the cash that had lain in the drawer at first
 * @param countedCash what was counted, without knowing what should be there
 * @param expectedCash what should have been there
 * @param variance counted less expected
 * @param reason of a variance; may be empty
 * @param totals what was sold and cancelled in the shift
 * @param perpetualTotal sales less cancels since the till's first sale, with this shift
 */
public record ShiftClosed(
    UUID shiftId,
    NodeCode till,
    long number,
    long zNo,
    Cashier cashier,
    LocalDate businessDate,
    Money openingFloat,
    Money countedCash,
    Money expectedCash,
    Money variance,
    String reason,
    ShiftTotals totals,
    Money perpetualTotal)
    implements ShiftEvent {

  public static final EventType<ShiftClosed> TYPE =
      EventType.of("shift.closed.v1", ShiftClosed.class, "shift", Tier.TILL);

  @Override
  public EventType<ShiftClosed> type() {
    return TYPE;
  }

  @Override
  public long leastVersion() {
    return 2;
  }
}
