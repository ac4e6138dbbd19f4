package juyu.till.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.Money;
import juyu.model.value.Uuids;
import juyu.till.payment.CardPayment.State;

/** The rows behind {@link CardPayments}, in a caller's transaction. */
final class CardLedger {

  private static final String SELECT =
      "select payment_id, sale_id, amount, approval_no, state, asked_ms, attempts, problem"
          + " from card_payment ";

  /** Of a sale that nobody can settle any more. */
  private static final String PENDING = "closed_ms is null and state in ('ASKED', 'APPROVED')";

  private CardLedger() {}

  static void ask(Tx tx, UUID id, UUID request, UUID saleId, Money amount, Instant now) {
    tx.update(
        "insert into card_payment (payment_id, request, sale_id, amount, approval_no, state,"
            + " asked_ms, attempts, next_ms) values (?, ?, ?, ?, '', ?, ?, 0, ?)",
        id,
        request,
        saleId,
        amount,
        State.ASKED,
        now,
        now);
  }

  static void approve(Tx tx, UUID id, String approvalNo) {
    tx.update(
        "update card_payment set state = ?, approval_no = ? where payment_id = ? and state = ?",
        State.APPROVED,
        approvalNo,
        id,
        State.ASKED);
  }

  static void close(Tx tx, UUID id, State state, Instant now) {
    tx.update(
        "update card_payment set state = ?, closed_ms = ?, problem = null where payment_id = ?",
        state,
        now,
        id);
  }

  /** How many payments of a sale are approved and wait for it. */
  static long approved(Tx tx, UUID saleId) {
    return tx.number(
        "select count(*) from card_payment"
            + " where sale_id = ? and closed_ms is null and state = ?",
        saleId,
        State.APPROVED);
  }

  static void settle(Tx tx, UUID saleId, Instant now) {
    tx.update(
        "update card_payment set state = ?, closed_ms = ?, problem = null"
            + " where sale_id = ? and closed_ms is null",
        State.SETTLED,
        now,
        saleId);
  }

  /** From now on no sale can use what was asked for this one. */
  static void giveBack(Tx tx, UUID saleId, Instant now) {
    tx.update(
        "update card_payment set state = ?, next_ms = ? where sale_id = ? and " + PENDING,
        State.GIVING_BACK,
        now,
        saleId);
  }

  /** What an earlier try of a request has asked for, that its card is still to get back. */
  static Money open(Tx tx, UUID request) {
    return Money.of(
        tx.number(
            "select coalesce(sum(amount), 0) from card_payment"
                + " where closed_ms is null and request = ?",
            request));
  }

  /** A sale that was to be paid, and the request that asked for it. */
  record Pending(UUID request, UUID saleId) {}

  static List<Pending> pending(Tx tx) {
    return tx.query(
        "select distinct request, sale_id from card_payment where " + PENDING,
        row -> new Pending(Values.id(row, "request"), Values.id(row, "sale_id")));
  }

  /** What is to be given back now, the oldest first. */
  static List<CardPayment> due(Tx tx, Instant now) {
    return tx.query(
        SELECT + "where closed_ms is null and state = ? and next_ms <= ? order by payment_id",
        CardLedger::read,
        State.GIVING_BACK,
        now);
  }

  static void later(Tx tx, UUID id, String problem, Instant next) {
    tx.update(
        "update card_payment set attempts = attempts + 1, problem = ?, next_ms = ?"
            + " where payment_id = ?",
        problem,
        next,
        id);
  }

  /** True if the sale is in the books, wherever it was written. */
  static boolean isSold(Tx tx, UUID saleId) {
    return tx.first("select 1 from sale where sale_id = ?", row -> true, saleId).isPresent();
  }

  /** The latest first, from below {@code before}. */
  static List<CardPayment> list(Tx tx, boolean open, Optional<UUID> before, int most) {
    return tx.query(
        SELECT
            + "where payment_id < ?"
            + (open ? " and closed_ms is null" : "")
            + " order by payment_id desc limit ?",
        CardLedger::read,
        before.orElse(new UUID(-1, -1)),
        most);
  }

  private static CardPayment read(ResultSet row) throws SQLException {
    return new CardPayment(
        Uuids.fromBytes(row.getBytes(1)),
        Uuids.fromBytes(row.getBytes(2)),
        Money.of(row.getLong(3)),
        row.getString(4),
        State.valueOf(row.getString(5)),
        Instant.ofEpochMilli(row.getLong(6)),
        row.getLong(7),
        Optional.ofNullable(row.getString(8)));
  }
}
