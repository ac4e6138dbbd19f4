package juyu.model.fuel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import juyu.model.store.StoreSettings;

/** A PostgreSQL server for the tests of this module, started once; each test makes a database. */
final class Postgres {

  private static final EmbeddedPostgres SERVER = start();
  private static int databases;

  private Postgres() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static synchronized StoreSettings fresh(Path folder) {
    String name = "juyu" + ++databases;
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new StoreSettings(
        folder,
        Optional.of(
            new StoreSettings.Postgres(
                SERVER.getJdbcUrl("postgres", name), "postgres", "postgres")));
  }

  static DataSource source(StoreSettings settings) {
    String url = settings.postgres().orElseThrow().url();
    String name = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
    return SERVER.getDatabase("postgres", name);
  }
}
