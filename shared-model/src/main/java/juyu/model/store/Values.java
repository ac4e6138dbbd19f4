package juyu.model.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * How values lie in a column, the same in SQLite and PostgreSQL: ids as 16 bytes, instants as
 * milliseconds since 1970 UTC, dates as ISO text, money as whole won, enums and codes as text,
 * booleans as 0 or 1.
 */
public final class Values {

  private Values() {}

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(at, Types.NULL);
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setLong(at, number);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case UUID id -> statement.setBytes(at, Uuids.bytes(id));
      case Instant time -> statement.setLong(at, time.toEpochMilli());
      case Money money -> statement.setLong(at, money.won());
      case Boolean yes -> statement.setLong(at, yes ? 1 : 0);
      case Enum<?> constant -> statement.setString(at, constant.name());
      case NodeCode code -> statement.setString(at, code.value());
      case LocalDate date -> statement.setString(at, date.toString());
      default ->
          throw new IllegalArgumentException("no column keeps a " + value.getClass().getName());
    }
  }

  public static UUID id(ResultSet row, String column) throws SQLException {
    return Uuids.fromBytes(row.getBytes(column));
  }

  public static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }
}
