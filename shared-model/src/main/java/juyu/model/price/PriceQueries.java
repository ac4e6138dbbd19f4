package juyu.model.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/** What products cost now and soon, and how far each change has come. */
public final class PriceQueries {

  private static final String COLUMNS =
      "product_id, unit_price, change_id, price_version, effective_ms";

  /** As {@link PriceInForce} says it. */
  private static final String LATEST_FIRST =
      " order by effective_ms desc, price_version desc, change_id desc";

  private PriceQueries() {}

  /** The price of one product in force at a station, and at its tills, at {@code now}. */
  public static Optional<ArmedPrice> inForce(
      Tx tx, NodeCode station, String productId, Instant now) {
    return tx.first(
        "select "
            + COLUMNS
            + " from price where product_id = ? and effective_ms <= ?"
            + " and (stations = '' or stations like ?)"
            + LATEST_FIRST
            + " limit 1",
        PriceQueries::armed,
        productId,
        now,
        Scope.pattern(station));
  }

  /** The price of every product in force at a station at {@code now}, by product. */
  public static List<ArmedPrice> inForce(Tx tx, NodeCode station, Instant now) {
    return tx.query(
        "select "
            + COLUMNS
            + " from (select "
            + COLUMNS
            + ", row_number() over (partition by product_id"
            + LATEST_FIRST
            + ") as place from price where effective_ms <= ?"
            + " and (stations = '' or stations like ?)) ranked where place = 1 order by product_id",
        PriceQueries::armed,
        now,
        Scope.pattern(station));
  }

  /** The next price of one product to come into force at a station, if one is known. */
  public static Optional<ArmedPrice> next(Tx tx, NodeCode station, String productId, Instant now) {
    return tx.first(
        "select "
            + COLUMNS
            + " from price where product_id = ? and effective_ms > ?"
            + " and (stations = '' or stations like ?)"
            + " order by effective_ms, price_version desc, change_id desc limit 1",
        PriceQueries::armed,
        productId,
        now,
        Scope.pattern(station));
  }

  /** When the next of all changes after {@code now} is due, if one is known. */
  public static Optional<Instant> nextDue(Tx tx, Instant now) {
    return tx.first(
        "select effective_ms from price_change where effective_ms > ? order by effective_ms"
            + " limit 1",
        row -> Values.time(row, "effective_ms"),
        now);
  }

  /** Prices that will be in force at a station after {@code now}, soonest first. */
  public static List<ArmedPrice> pending(Tx tx, NodeCode station, Instant now) {
    return tx
        .session()
        .createSelectionQuery(
            "from PriceRow where effectiveAt > :now and (stations = '' or stations like :station)"
                + " order by effectiveAt, priceVersion, changeId, productId",
            PriceRow.class)
        .setParameter("now", now)
        .setParameter("station", Scope.pattern(station))
        .stream()
        .map(PriceRow::armed)
        .toList();
  }

  private static ArmedPrice armed(ResultSet row) throws SQLException {
    return new ArmedPrice(
        row.getString(1),
        Money.of(row.getLong(2)),
        Values.id(row, "change_id"),
        row.getLong(4),
        Values.time(row, "effective_ms"));
  }

  /** The changes that head office has made, newest version first, from below {@code before}. */
  public static List<PriceChangeView> changes(Tx tx, Optional<Long> before, int most) {
    return tx
        .session()
        .createSelectionQuery(
            "from PriceChangeRow where priceVersion < :before order by priceVersion desc",
            PriceChangeRow.class)
        .setParameter("before", before.orElse(Long.MAX_VALUE))
        .setMaxResults(most)
        .stream()
        .map(row -> view(tx, row))
        .toList();
  }

  public static Optional<PriceChangeView> change(Tx tx, UUID priceChangeId) {
    return Optional.ofNullable(tx.session().get(PriceChangeRow.class, priceChangeId))
        .map(row -> view(tx, row));
  }

  private static PriceChangeView view(Tx tx, PriceChangeRow row) {
    List<Price> prices =
        tx.session()
            .createSelectionQuery(
                "select productId, unitPrice from PriceRow where changeId = :change"
                    + " order by productId",
                Price.class)
            .setParameter("change", row.changeId)
            .getResultList();
    return new PriceChangeView(
        row.changeId,
        row.priceVersion,
        prices,
        Scope.stations(row.stations),
        row.effectiveAt,
        row.changedAt);
  }

  /** The highest version that head office has given out; 0 before the first. */
  public static long latestVersion(Tx tx) {
    return tx.number("select coalesce(max(price_version), 0) from price_change");
  }

  /** What each node has said of a change, by node. */
  public static List<RolloutView> rollout(Tx tx, UUID priceChangeId) {
    return tx
        .session()
        .createSelectionQuery(
            "from RolloutRow where changeId = :change order by node", RolloutRow.class)
        .setParameter("change", priceChangeId)
        .stream()
        .map(RolloutRow::view)
        .toList();
  }
}
