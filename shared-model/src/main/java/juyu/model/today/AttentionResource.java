package juyu.model.today;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Unit;

/**
 * Something that a person should look at.
 *
 * @param kind what
 * @param since since when
 * @param till where, if it is about one till
 * @param productId of what, if it is about one product
 * @param unit of {@code qty}
 * @param qty how much: a difference, or what is left
 * @param amount in won: a variance
 * @param count how many
 * @param reference an order, a vehicle or a Z number, as the kind has it
 */
public record AttentionResource(
    Kind kind,
    Instant since,
    Optional<NodeCode> till,
    Optional<String> productId,
    Optional<Unit> unit,
    Optional<BigDecimal> qty,
    Optional<Money> amount,
    Optional<Long> count,
    Optional<String> reference) {

  /** What there is to look at, the most urgent first. */
  public enum Kind {
    /** Entries of {@code till}, or of head office, could not be applied; {@code count} of them. */
    PARKED,
    /** More was sold of {@code productId} than the books have; {@code qty} is below zero. */
    STOCK_NEGATIVE,
    /** {@code qty} of {@code productId} lasts less than two days. */
    STOCK_LOW,
    /** A tanker brought less than was loaded, beyond tolerance; {@code reference} is the order. */
    DELIVERY_SHORT,
    /** A tanker brought more than was loaded, beyond tolerance; {@code reference} is the order. */
    DELIVERY_OVER,
    /** The tanker {@code reference} should have been here. */
    DELIVERY_LATE,
    /** {@code till} does not yet sell {@code count} products at the price in force. */
    PRICE_NOT_APPLIED,
    /** The drawer of {@code till} was off by {@code amount}; {@code reference} is the Z number. */
    DRAWER_VARIANCE
  }

  private AttentionResource(Kind kind, Instant since) {
    this(
        kind,
        since,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static AttentionResource of(Kind kind, Instant since) {
    return new AttentionResource(kind, since);
  }

  public AttentionResource at(NodeCode where) {
    return new AttentionResource(
        kind, since, Optional.of(where), productId, unit, qty, amount, count, reference);
  }

  public AttentionResource of(String product, Unit counted, BigDecimal much) {
    return new AttentionResource(
        kind,
        since,
        till,
        Optional.of(product),
        Optional.of(counted),
        Optional.of(much),
        amount,
        count,
        reference);
  }

  public AttentionResource of(Money money) {
    return new AttentionResource(
        kind, since, till, productId, unit, qty, Optional.of(money), count, reference);
  }

  public AttentionResource counting(long many) {
    return new AttentionResource(
        kind, since, till, productId, unit, qty, amount, Optional.of(many), reference);
  }

  public AttentionResource about(String named) {
    return new AttentionResource(
        kind, since, till, productId, unit, qty, amount, count, Optional.of(named));
  }
}
