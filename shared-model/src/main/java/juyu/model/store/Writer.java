package juyu.model.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The one connection that writes; made anew after it has failed. Used by one thread at a time. */
final class Writer implements AutoCloseable {

  private final DataSource source;
  private @Nullable Prepared current;

  Writer(DataSource source) {
    this.source = source;
  }

  Prepared get() throws SQLException {
    Prepared open = current;
    if (open == null) {
      Connection connection = source.getConnection();
      connection.setAutoCommit(false);
      open = new Prepared(connection);
      current = open;
    }
    return open;
  }

  /** Closes it; the next {@link #get} opens another. */
  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
