package juyu.station.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import juyu.model.stock.FlowCause;
import juyu.model.stock.StockAdjusted;
import juyu.model.stock.StockCounted;
import juyu.model.stock.StockFlowView;
import juyu.model.stock.StockSummaryView;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** Stock as the API shows it. */
final class StockResources {

  private StockResources() {}

  /**
   * What there is of a product.
   *
   * @param onHand by the books
   * @param expected shipped and not yet confirmed
   */
  record Summary(String productId, Unit unit, BigDecimal onHand, BigDecimal expected) {

    static Summary of(StockSummaryView view) {
      return new Summary(
          view.productId(),
          view.onHand().unit(),
          view.onHand().decimal(),
          view.expected().decimal());
    }
  }

  /**
   * One movement.
   *
   * @param qty what was added; negative if it was taken
   * @param reference a receipt number, an order, a supplier or a reason
   * @param event what caused it, for {@code GET /events}
   */
  record Flow(
      Instant at,
      String productId,
      Unit unit,
      BigDecimal qty,
      FlowCause cause,
      String reference,
      UUID event,
      long line) {

    static Flow of(StockFlowView flow) {
      return new Flow(
          flow.at(),
          flow.productId(),
          flow.quantity().unit(),
          flow.quantity().decimal(),
          flow.cause(),
          flow.reference(),
          flow.event(),
          flow.line());
    }
  }

  /**
   * A count.
   *
   * @param book what the books said
   * @param difference counted less book
   * @param onHand what the books say now
   */
  record Count(
      UUID id,
      String productId,
      Unit unit,
      BigDecimal counted,
      BigDecimal book,
      BigDecimal difference,
      String reason,
      BigDecimal onHand) {

    static Count of(StockCounted count, Quantity onHand) {
      return new Count(
          count.stockCountId(),
          count.productId(),
          count.counted().unit(),
          count.counted().decimal(),
          count.book().decimal(),
          count.flow().decimal(),
          count.reason(),
          onHand.decimal());
    }
  }

  /**
   * An adjustment.
   *
   * @param qty what was added; negative if it was taken
   * @param onHand what the books say now
   */
  record Adjustment(
      UUID id, String productId, Unit unit, BigDecimal qty, String reason, BigDecimal onHand) {

    static Adjustment of(StockAdjusted adjustment, Quantity onHand) {
      return new Adjustment(
          adjustment.stockAdjustmentId(),
          adjustment.productId(),
          adjustment.quantity().unit(),
          adjustment.quantity().decimal(),
          adjustment.reason(),
          onHand.decimal());
    }
  }
}
