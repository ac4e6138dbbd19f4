package juyu.hq.price;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import juyu.model.price.PriceChangeView;
import juyu.model.price.PriceQueries;
import juyu.model.price.RolloutCount;
import juyu.model.price.RolloutView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * How far price changes have got. Concerned are the stations of a change, those of their tills that
 * have ever opened a shift, and whoever has said that it has the change.
 */
final class RollOut {

  /** Jumps from till to till in the index, past all the shifts of each. */
  private static final String TILLS =
      "with recursive t (till) as (select min(till) from shift union all"
          + " select (select min(till) from shift where till > t.till) from t"
          + " where t.till is not null) select till from t where till is not null";

  private static final String REPORTED =
      """
      select count(received_ms), count(enforced_ms), coalesce(sum(case
        when exists (select 1 from station s where s.code = r.node) then 0
        when exists (select 1 from shift h where h.till = r.node) then 0
        else 1 end), 0)
      from price_rollout r where r.change_id = ?\
      """;

  private final Tx tx;
  private final List<NodeCode> known;

  private RollOut(Tx tx, List<NodeCode> known) {
    this.tx = tx;
    this.known = known;
  }

  static RollOut in(Tx tx) {
    Stream<NodeCode> stations =
        tx.query("select code from station", row -> NodeCode.of(row.getString(1))).stream();
    Stream<NodeCode> tills = tx.query(TILLS, row -> NodeCode.of(row.getString(1))).stream();
    return new RollOut(tx, Stream.concat(stations, tills).toList());
  }

  private Stream<NodeCode> concerned(PriceChangeView change) {
    return known.stream()
        .filter(node -> change.stations().isEmpty() || change.stations().contains(node.station()));
  }

  /** How far one change has got, node by node. */
  List<RolloutView> nodes(PriceChangeView change) {
    Map<NodeCode, RolloutView> nodes = new TreeMap<>();
    concerned(change)
        .forEach(
            node -> nodes.put(node, new RolloutView(node, Optional.empty(), Optional.empty())));
    PriceQueries.rollout(tx, change.priceChangeId()).forEach(said -> nodes.put(said.node(), said));
    return List.copyOf(nodes.values());
  }

  /** How far one change has got, without naming each of what may be thousands of nodes. */
  RolloutCount count(PriceChangeView change) {
    long expected = concerned(change).count();
    return tx.first(
            REPORTED,
            row -> new RolloutCount(expected + row.getLong(3), row.getLong(1), row.getLong(2)),
            change.priceChangeId())
        .orElseThrow();
  }
}
