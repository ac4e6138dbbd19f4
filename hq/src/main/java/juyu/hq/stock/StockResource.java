package juyu.hq.stock;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * What one station has of one product, as the API tells it.
 *
 * @param name none if the product is not known here
 * @param onHand by the books; below zero if more was sold than is known to have come
 * @param expected on the road to it
 */
record StockResource(
    NodeCode station,
    String productId,
    Optional<String> name,
    Optional<String> nameKo,
    Unit unit,
    BigDecimal onHand,
    BigDecimal expected) {

  static StockResource read(ResultSet row) throws SQLException {
    Unit unit = Unit.valueOf(row.getString("unit"));
    return new StockResource(
        NodeCode.of(row.getString("station")),
        row.getString("product_id"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("name_ko")),
        unit,
        new Quantity(row.getLong("on_hand"), unit).decimal(),
        new Quantity(row.getLong("expected"), unit).decimal());
  }

  /** Its place in the list. */
  String key() {
    return station + "/" + unit + "/" + productId;
  }
}
