package juyu.model.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A file. Transactions begin IMMEDIATE: a deferred one that reads first and writes then would be
 * told "busy" at once, whatever the time-out.
 */
record SqliteDatabase(Path file) implements Database {

  private static final int BUSY_TIMEOUT_MILLIS = 5_000;

  /**
   * Pages of 4 KiB after which the log is copied into the file. More than SQLite's own 1,000: a
   * batch writes the same pages again and again, and each copying ends with an fsync.
   */
  private static final int CHECKPOINT_PAGES = 4_000;

  @Override
  public HikariDataSource writer() {
    SQLiteConfig config = config();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return Database.pool(
        pool(config, "pragma wal_autocheckpoint = " + CHECKPOINT_PAGES), "store-writer", 1);
  }

  @Override
  public HikariDataSource readers() {
    return Database.pool(pool(config(), "pragma query_only = true"), "store-readers", 4);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.enforceForeignKeys(true);
    // Otherwise the driver asks for generated keys after every statement, a tenth of a batch's
    // time.
    config.setGetGeneratedKeys(false);
    return config;
  }

  private HikariConfig pool(SQLiteConfig config, String atConnect) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setConnectionInitSql(atConnect);
    return pool;
  }

  @Override
  public Map<String, String> words() {
    // "bigint primary key" would be an index beside the table: one more page to write for each
    // sale.
    return Map.of("bytes", "blob", "clustered", "without rowid", "position", "integer");
  }

  @Override
  public Map<String, Object> kind() {
    return Map.of("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
