package juyu.model.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection with the statements prepared on it. The writer keeps both from one transaction to
 * the next, because preparing took a good part of a sale's time.
 */
final class Prepared implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Prepared.class);
  private static final int MOST = 256;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Prepared(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  /** Drops rows that were added to batches and not sent. */
  void forgetBatches() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.clearBatch();
    }
  }

  /** Called between transactions: statements whose text varies must not pile up. */
  void tidy() throws SQLException {
    if (statements.size() > MOST) {
      closeStatements();
    }
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }

  @Override
  public void close() {
    try (connection) {
      closeStatements();
    } catch (SQLException e) {
      LOG.debug("closing a connection: {}", e.getMessage());
    }
  }
}
