package juyu.model.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's store: one writer at a time, any number of readers beside it. Everything written in one
 * {@link #write} is there as a whole and on disk when it returns, or not at all.
 */
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final AutoCloseable lock;
  private final HikariDataSource writing;
  private final Writer writer;
  private final HikariDataSource readers;
  private final SessionFactory sessions;
  private final ReentrantLock turn = new ReentrantLock(/* fair= */ true);

  private Store(
      AutoCloseable lock,
      HikariDataSource writing,
      HikariDataSource readers,
      SessionFactory sessions) {
    this.lock = lock;
    this.writing = writing;
    this.writer = new Writer(writing);
    this.readers = readers;
    this.sessions = sessions;
  }

  /**
   * Opens the store, making it or bringing it up to this version's schema where needed.
   *
   * @param entities the classes of its rows
   * @throws StoreInUseException if someone else has it open
   * @throws StoreException if it cannot be opened
   */
  public static Store open(StoreSettings settings, List<Class<?>> entities) {
    FolderLock lock = FolderLock.take(settings.folder());
    Database database = Database.of(settings);
    HikariDataSource writer = null;
    HikariDataSource readers = null;
    try {
      writer = database.writer();
      database.migrate(writer);
      readers = database.readers();
      return new Store(lock, writer, readers, database.sessions(writer, entities));
    } catch (RuntimeException e) {
      closeAll(readers, writer, lock);
      throw new StoreException(
          "cannot open the store %s: %s".formatted(database, e.getMessage()), e);
    }
  }

  /**
   * Opens the database of a node that is not running, to look at it: nothing is written, its schema
   * stays as it is.
   *
   * @throws StoreInUseException if the node is running
   * @throws StoreException if it cannot be opened, or has another version's schema
   */
  public static Store look(StoreSettings settings, List<Class<?>> entities) {
    AutoCloseable lock =
        FolderLock.takeToLook(settings.folder()).<AutoCloseable>map(held -> held).orElse(() -> {});
    Database database = Database.of(settings);
    HikariDataSource readers = null;
    try {
      readers = database.readers();
      database.requireSchema(readers);
      return new Store(lock, readers, readers, database.sessions(readers, entities));
    } catch (RuntimeException e) {
      closeAll(readers, lock);
      throw new StoreException(
          "cannot look at the store %s: %s".formatted(database, e.getMessage()), e);
    }
  }

  /**
   * Runs {@code work} in the one writing transaction.
   *
   * @throws StoreException if the store fails; whatever {@code work} throws passes through; in both
   *     cases nothing has changed
   */
  public <T extends @Nullable Object> T write(TxWork<T> work) {
    if (turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("a transaction is already open on this thread");
    }
    Tx tx;
    T result;
    turn.lock();
    try {
      Prepared prepared = writer.get();
      tx = new Tx(prepared, this::session);
      result = committed(tx, work);
      prepared.tidy();
    } catch (SQLException e) {
      throw StoreException.of(e);
    } finally {
      turn.unlock();
    }
    tx.promises().forEach(Store::keep);
    return result;
  }

  private <T extends @Nullable Object> T committed(Tx tx, TxWork<T> work) throws SQLException {
    try {
      T result = work.in(tx);
      tx.commit();
      return result;
    } catch (RuntimeException | Error | SQLException e) {
      rollBack(tx);
      throw e;
    } finally {
      tx.end();
    }
  }

  /** Takes everything back; a connection that cannot even do that is not used again. */
  private void rollBack(Tx tx) {
    try {
      tx.connection().rollback();
    } catch (SQLException e) {
      LOG.debug("the store had rolled back by itself: {}", e.getMessage());
    }
    writer.close();
  }

  /** Runs {@code work} on a snapshot, beside the writer. It must not write. */
  public <T extends @Nullable Object> T read(TxWork<T> work) {
    try (Connection connection = readers.getConnection();
        Prepared prepared = new Prepared(connection)) {
      Tx tx = new Tx(prepared, this::session);
      try {
        return work.in(tx);
      } finally {
        tx.end();
        connection.rollback();
      }
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  private StatelessSession session(Connection connection) {
    return sessions.withStatelessOptions().connection(connection).openStatelessSession();
  }

  /** The commit stands whatever a listener does. */
  private static void keep(Runnable promise) {
    try {
      promise.run();
    } catch (RuntimeException e) {
      LOG.error("a listener failed after a commit", e);
    }
  }

  /**
   * Lets go of the folder in the midst of whatever goes on: what is not committed is gone. For
   * trials of what a crash leaves behind; a killed process leaves the same, but for SQLite's last
   * checkpoint.
   */
  public void drop() {
    closeAll(readers, writer, writing, lock);
  }

  @Override
  public void close() {
    sessions.close();
    closeAll(readers, writer, writing, lock);
  }

  private static void closeAll(@Nullable AutoCloseable... parts) {
    for (AutoCloseable part : parts) {
      try {
        if (part != null) {
          part.close();
        }
      } catch (Exception e) {
        LOG.warn("closing the store: {}", e.getMessage());
      }
    }
  }
}
