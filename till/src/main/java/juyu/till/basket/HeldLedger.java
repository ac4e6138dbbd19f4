package juyu.till.basket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.Json;
import juyu.model.people.Cashier;
import juyu.model.sale.BasketLine;
import juyu.model.store.Tx;
import juyu.model.store.Values;

/** The rows behind {@link HeldBaskets}, in a caller's transaction. */
final class HeldLedger {

  private static final String SELECT =
      "select basket_id, basket_number, name, lines, holder_id, holder_name, held_ms"
          + " from held_basket where settled_ms is null";

  private HeldLedger() {}

  /** The lines as they lie in their column. */
  record Lines(List<BasketLine> lines) {}

  static void hold(Tx tx, HeldBasket basket) {
    tx.update(
        "insert into held_basket (basket_id, basket_number, name, lines, holder_id, holder_name,"
            + " held_ms) values (?, ?, ?, ?, ?, ?, ?)",
        basket.id(),
        basket.number(),
        basket.name(),
        Json.bytes(new Lines(basket.lines())),
        basket.heldBy().personId(),
        basket.heldBy().name(),
        basket.heldAt());
  }

  /** All that wait, the oldest first. */
  static List<HeldBasket> waiting(Tx tx) {
    return tx.query(SELECT + " order by held_ms, basket_id", HeldLedger::read);
  }

  static Optional<HeldBasket> find(Tx tx, UUID id) {
    return tx.first(SELECT + " and basket_id = ?", HeldLedger::read, id);
  }

  /** Who settled it, if somebody has. */
  static Optional<String> settledBy(Tx tx, UUID id) {
    return tx.first(
        "select settled_by from held_basket where basket_id = ? and settled_ms is not null",
        row -> row.getString(1),
        id);
  }

  static void settle(Tx tx, UUID id, String by, Instant now) {
    tx.update(
        "update held_basket set settled_ms = ?, settled_by = ? where basket_id = ?", now, by, id);
  }

  private static HeldBasket read(ResultSet row) throws SQLException {
    return new HeldBasket(
        Values.id(row, "basket_id"),
        row.getLong("basket_number"),
        row.getString("name"),
        Json.read(row.getBytes("lines"), Lines.class).lines(),
        new Cashier(Values.id(row, "holder_id"), row.getString("holder_name")),
        Values.time(row, "held_ms"));
  }
}
