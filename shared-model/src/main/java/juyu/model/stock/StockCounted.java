package juyu.model.stock;

import java.util.UUID;
import juyu.model.journal.EventType;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Quantity;

/**
 * Somebody has counted or measured. The books are moved by the difference that was seen, so that
 * sales that arrive late still count.
 *
 * @param stockCountId this count
 * @param station where
 * @param productId what
 * @param counted how much there is
 * @param book how much the books said
 * @param reason why, or how it differs; may be empty
 */
public record StockCounted(
    UUID stockCountId,
    NodeCode station,
    String productId,
    Quantity counted,
    Quantity book,
    String reason)
    implements StockEvent {

  public static final EventType<StockCounted> TYPE =
      EventType.of("stock.counted.v1", StockCounted.class, "stockCount", Tier.STATION);

  @Override
  public Quantity flow() {
    return counted.minus(book);
  }

  @Override
  public EventType<StockCounted> type() {
    return TYPE;
  }

  @Override
  public Subject subject() {
    return Subject.of("stockCount", stockCountId);
  }
}
