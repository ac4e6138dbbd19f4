package juyu.model.sale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * A sale as a list shows it; its lines and payments are in its event, see {@link
 * SaleQueries#completed}.
 *
 * @param saleId the sale
 * @param receiptNo what its receipt says
 * @param receiptSeq the running number in it
 * @param till where
 * @param shiftId in which shift
 * @param cashierName by whom
 * @param businessDate the day that it belongs to
 * @param at when
 * @param total what it cost
 * @param eventId its event
 * @param cancel if it was cancelled
 */
public record SaleView(
    UUID saleId,
    String receiptNo,
    long receiptSeq,
    NodeCode till,
    UUID shiftId,
    String cashierName,
    LocalDate businessDate,
    Instant at,
    Money total,
    UUID eventId,
    Optional<SaleCancelView> cancel) {}
