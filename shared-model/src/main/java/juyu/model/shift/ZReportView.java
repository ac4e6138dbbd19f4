package juyu.model.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A Z report as a list shows it; its totals by tender are in its event, see {@link
 * ShiftQueries#closed}.
 *
 * @param shiftId the shift
 * @param till where
 * @param number the shift's running number at the till
 * @param zNo the report's running number at the till
 * @param cashierName who closed it
 * @param businessDate the day of the close
 * @param countedCash what was counted
 * @param expectedCash what should have been there
 * @param variance counted less expected
 * @param reason of a variance
 * @param saleCount sales completed
 * @param saleAmount what they cost together
 * @param cancelCount cancels written
 * @param cancelAmount what was paid back together
 * @param perpetualTotal sales less cancels since the till's first sale
 * @param closedAt when
 */
public record ZReportView(
    UUID shiftId,
    NodeCode till,
    long number,
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
    Instant closedAt) {}
