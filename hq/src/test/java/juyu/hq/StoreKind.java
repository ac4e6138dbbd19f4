package juyu.hq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The two stores that head office runs on. */
public enum StoreKind {
  SQLITE {
    @Override
    public Map<String, String> settings() {
      return Map.of();
    }
  },
  POSTGRES {
    @Override
    public Map<String, String> settings() {
      return Server.freshDatabase();
    }
  };

  /** What a node's settings need for a store of its own. */
  public abstract Map<String, String> settings();

  /** Stops the server, if one was started. */
  static void close() {
    Server.close();
  }

  /** One server for all tests of this run, with a database for each node. */
  private static final class Server {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;

    private static synchronized EmbeddedPostgres running() {
      if (running == null) {
        running = start();
      }
      return running;
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setConnectConfig("connectTimeout", "20").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static synchronized void close() {
      try {
        if (running != null) {
          running.close();
          running = null;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static Map<String, String> freshDatabase() {
      String name = "hq" + DATABASES.incrementAndGet();
      try (Connection connection = running().getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Map.of(
          "database.url", "jdbc:postgresql://localhost:%d/%s".formatted(running().getPort(), name),
          "database.user", "postgres",
          "database.password", "postgres");
    }
  }
}
