package juyu.station.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import juyu.model.price.ProductPricesResource.AtTill;
import juyu.model.price.ProductPricesResource.Step;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;

/**
 * How far the tills have got with the prices of each product: of the changes that a till has
 * reported, the one that holds last.
 *
 * @param received by product and till
 * @param inForce by product and till
 */
record TillPrices(
    Map<String, Map<NodeCode, Step>> received, Map<String, Map<NodeCode, Step>> inForce) {

  private record Row(String product, NodeCode till, Step step) {}

  static TillPrices at(Tx tx, NodeCode station) {
    return new TillPrices(latest(tx, station, "received_ms"), latest(tx, station, "enforced_ms"));
  }

  List<AtTill> of(String productId, List<NodeCode> tills) {
    Map<NodeCode, Step> have = received.getOrDefault(productId, Map.of());
    Map<NodeCode, Step> use = inForce.getOrDefault(productId, Map.of());
    return tills.stream()
        .map(till ->
            new AtTill(
                till, Optional.ofNullable(have.get(till)), Optional.ofNullable(use.get(till))))
        .toList();
  }

  private static Map<String, Map<NodeCode, Step>> latest(Tx tx, NodeCode station, String said) {
    return tx
        .query(
            """
            select product_id, node, change_id, price_version, at_ms from (
              select p.product_id, r.node, p.change_id, p.price_version, r.%1$s as at_ms,
                row_number() over (partition by p.product_id, r.node
                  order by p.effective_ms desc, p.price_version desc, p.change_id desc) as place
              from price p join price_rollout r on r.change_id = p.change_id
              where r.node like ? and r.%1$s is not null) ranked
            where place = 1\
            """
                .formatted(said),
            TillPrices::row,
            station + "-%")
        .stream()
        .collect(Collectors.groupingBy(Row::product, Collectors.toMap(Row::till, Row::step)));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString("product_id"),
        NodeCode.of(row.getString("node")),
        new Step(
            Values.id(row, "change_id"), row.getLong("price_version"), Values.time(row, "at_ms")));
  }
}
