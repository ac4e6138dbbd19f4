package juyu.hq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import juyu.model.store.Tx;

/** A native query whose conditions depend on what the caller asked for. */
public final class Listing {

  private final String select;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private String groups = "";

  /**
   * @param select up to where the conditions go
   */
  public Listing(String select) {
    this.select = select;
  }

  /** Only rows of which {@code condition} is true; it has one mark for each value. */
  public Listing where(String condition, Object... marks) {
    conditions.add(condition);
    Collections.addAll(values, marks);
    return this;
  }

  /** As {@link #where}, if there is a value. */
  public Listing where(String condition, Optional<?> value) {
    value.ifPresent(given -> where(condition, given));
    return this;
  }

  /** One row for all that have these columns in common. */
  public Listing by(String columns) {
    groups = " group by " + columns;
    return this;
  }

  /** The first rows in this order. */
  public <T> List<T> rows(Tx tx, String order, int most, Tx.Row<T> row) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String sql = select + where + groups + " order by " + order + " limit " + most;
    return tx.query(sql, row, values.toArray());
  }
}
