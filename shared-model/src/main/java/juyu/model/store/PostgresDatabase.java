package juyu.model.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;

/** HQ's choice where several stations make it large. */
record PostgresDatabase(StoreSettings.Postgres settings) implements Database {

  @Override
  public HikariDataSource writer() {
    return Database.pool(config(), "store-writer", 1);
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
