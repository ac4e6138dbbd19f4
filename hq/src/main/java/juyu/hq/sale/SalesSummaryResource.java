package juyu.hq.sale;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/**
 * What one till has sold of one product on one day, as the API tells it. Cancelled sales are not in
 * it.
 *
 * @param businessDate the day of the sales
 * @param name none if the product is not known here
 * @param lines how many lines of receipts
 */
record SalesSummaryResource(
    NodeCode station,
    LocalDate businessDate,
    NodeCode till,
    String productId,
    Optional<String> name,
    Optional<String> nameKo,
    Unit unit,
    BigDecimal qty,
    Money amount,
    long lines) {

  static SalesSummaryResource read(ResultSet row) throws SQLException {
    Unit unit = Unit.valueOf(row.getString("unit"));
    return new SalesSummaryResource(
        NodeCode.of(row.getString("station")),
        LocalDate.parse(row.getString("business_date")),
        NodeCode.of(row.getString("till")),
        row.getString("product_id"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("name_ko")),
        unit,
        new Quantity(row.getLong("quantity"), unit).decimal(),
        Money.of(row.getLong("amount")),
        row.getLong("line_count"));
  }

  /** Its place in the list. */
  String key() {
    return businessDate + "/" + till + "/" + unit + "/" + productId;
  }
}
