package juyu.model.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HQ's choice where several stations make it large. */
record PostgresDatabase(StoreSettings.Postgres settings) implements Database {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);

  @Override
  public HikariDataSource writer() {
    reach();
    return Database.pool(config(), "store-writer", 1);
  }

  /** A pool would log a database that is away with a whole stack, and throw it as well. */
  private void reach() {
    try (Connection connection =
        DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
      LOG.debug("{} is there: {}", settings, connection);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  @Override
  public HikariDataSource readers() {
    HikariConfig config = config();
    config.setReadOnly(true);
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return Database.pool(config, "store-readers", 8);
  }

  private HikariConfig config() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    return config;
  }

  @Override
  public Map<String, String> words() {
    return Map.of("bytes", "bytea", "clustered", "", "position", "bigint");
  }

  @Override
  public Map<String, Object> kind() {
    // by its name: Hibernate complains when one of its own dialects is named
    return Map.of("jakarta.persistence.database-product-name", "PostgreSQL");
  }

  @Override
  public String toString() {
    return settings.toString();
  }
}
