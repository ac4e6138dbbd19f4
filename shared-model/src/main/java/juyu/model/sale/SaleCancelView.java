package juyu.model.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * The cancel of a sale that counts.
 *
 * @param till where
 * @param shiftId in which shift of that till
 * @param cashierName by whom
 * @param businessDate the day of the cancel
 * @param at when
 * @param reason why
 * @param eventId its event
 */
public record SaleCancelView(
    NodeCode till,
    UUID shiftId,
    String cashierName,
    LocalDate businessDate,
    Instant at,
    String reason,
    UUID eventId) {}
