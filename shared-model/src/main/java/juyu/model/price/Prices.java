package juyu.model.price;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.view.Stated;

/**
 * Keeps every price change; which price is in force is chosen from all of them when it is asked
 * for, so it does not matter which came first. Keeps also how far each change has come.
 */
public final class Prices {

  private static final Stated CHANGES =
      new Stated(
          "price_change",
          List.of("change_id"),
          List.of("price_version", "effective_ms", "stations", "changed_ms"));

  private Prices() {}

  public static void types(Registry registry) {
    registry.types(PriceChanged.TYPE, PriceReceived.TYPE, PriceEnforced.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("price")
        .entities(PriceChangeRow.class, PriceRow.class, RolloutRow.class)
        .views("price_change", "price", "price_rollout")
        .on(PriceChanged.TYPE, Prices::changed)
        .on(PriceReceived.TYPE, Prices::received)
        .on(PriceEnforced.TYPE, Prices::enforced);
  }

  private static void changed(Tx tx, Recorded<PriceChanged> event) {
    PriceChanged body = event.body();
    String stations = Scope.text(body.stations());
    Instant made = made(tx, event);
    boolean isLatest =
        CHANGES.put(
            tx,
            event,
            body.priceChangeId(),
            body.priceVersion(),
            body.effectiveAt(),
            stations,
            made);
    if (isLatest) {
      tx.update("delete from price where change_id = ?", body.priceChangeId());
      body.prices().forEach(price -> arm(tx, body, price, stations));
    } else {
      tx.update(
          "update price_change set changed_ms = ? where change_id = ?", made, body.priceChangeId());
    }
  }

  /** A change that is told again was made when it was told first. */
  private static Instant made(Tx tx, Recorded<PriceChanged> event) {
    return tx.first(
            "select changed_ms from price_change where change_id = ?",
            row -> Values.time(row, "changed_ms"),
            event.body().priceChangeId())
        .filter(known -> known.isBefore(event.time()))
        .orElse(event.time());
  }

  private static void arm(Tx tx, PriceChanged change, Price price, String stations) {
    tx.update(
        "insert into price (change_id, product_id, unit_price, price_version, effective_ms,"
            + " stations) values (?, ?, ?, ?, ?, ?)",
        change.priceChangeId(),
        price.productId(),
        price.unitPrice(),
        change.priceVersion(),
        change.effectiveAt(),
        stations);
  }

  private static void received(Tx tx, Recorded<PriceReceived> event) {
    note(tx, "received_ms", event.body().priceChangeId(), event.body().node(), event.time());
  }

  private static void enforced(Tx tx, Recorded<PriceEnforced> event) {
    PriceEnforced body = event.body();
    note(tx, "enforced_ms", body.priceChangeId(), body.node(), body.since());
  }

  /** Of two statements the earlier instant stays. */
  private static void note(Tx tx, String column, UUID change, NodeCode node, Instant at) {
    tx.update(
        """
        insert into price_rollout (change_id, node, %1$s) values (?, ?, ?)
        on conflict (change_id, node) do update set %1$s = excluded.%1$s
        where price_rollout.%1$s is null or excluded.%1$s < price_rollout.%1$s\
        """
            .formatted(column),
        change,
        node,
        at);
  }
}
