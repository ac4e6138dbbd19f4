package juyu.model.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * One open transaction: Hibernate's session for rows and queries, and native statements on the same
 * connection for the paths that must be fast. Used by one thread.
 */
public final class Tx {

  private final Prepared prepared;
  private final Function<Connection, StatelessSession> sessions;
  private final Map<Object, TxState> states = new LinkedHashMap<>();
  private final List<Runnable> onCommit = new ArrayList<>();
  private final List<Runnable> afterCommit = new ArrayList<>();
  private @Nullable StatelessSession session;

  Tx(Prepared prepared, Function<Connection, StatelessSession> sessions) {
    this.prepared = prepared;
    this.sessions = sessions;
  }

  /** Reads one row of a result. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** For entities, and for HQL queries into records. Statements run at once. */
  public StatelessSession session() {
    StatelessSession open = session;
    if (open == null) {
      open = sessions.apply(prepared.connection());
      session = open;
    }
    return open;
  }

  /** The connection that {@link #session()} works on. */
  public Connection connection() {
    return prepared.connection();
  }

  /**
   * Runs a native insert, update or delete.
   *
   * @param values see {@link Values}
   * @return rows changed
   */
  public int update(String sql, @Nullable Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /** Adds one row to a native batch of this statement; {@link #runBatch} sends it. */
  public void batch(String sql, @Nullable Object... values) {
    try {
      bound(sql, values).addBatch();
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /** Runs what {@link #batch} gathered for this statement. */
  public void runBatch(String sql) {
    try {
      prepared.statement(sql).executeBatch();
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /** Runs a native query and reads all its rows. */
  public <T> List<T> query(String sql, Row<T> reader, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(reader.read(rows));
      }
      return result;
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /** The first row of a native query, if it has one. */
  public <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) {
    return query(sql, reader, values).stream().findFirst();
  }

  /** A number that a native query always gives, such as a count. */
  public long number(String sql, @Nullable Object... values) {
    return first(sql, row -> row.getLong(1), values).orElseThrow();
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.statement(sql);
    Values.bind(statement, values);
    return statement;
  }

  /** What this transaction gathers under {@code key}, made at the first call. */
  public <T extends TxState> T state(Object key, Class<T> type, Function<Tx, T> make) {
    TxState known = states.get(key);
    if (known == null) {
      known = make.apply(this);
      states.put(key, known);
    }
    return type.cast(known);
  }

  /** Runs right after the commit, before any other transaction; it must be quick and not throw. */
  public void onCommit(Runnable action) {
    onCommit.add(action);
  }

  /** Runs after the commit, outside the transaction; not at all if it is rolled back. */
  public void afterCommit(Runnable action) {
    afterCommit.add(action);
  }

  /**
   * Runs {@code step} so that its failure undoes that step alone. A failure of the store itself is
   * not caught.
   *
   * @return what went wrong, if the step failed
   */
  public Optional<RuntimeException> attempt(Runnable step) {
    flush();
    try {
      Savepoint before = connection().setSavepoint();
      int promised = afterCommit.size();
      try {
        step.run();
        flush();
        connection().releaseSavepoint(before);
        return Optional.empty();
      } catch (RuntimeException e) {
        if (StoreException.isInfrastructure(e)) {
          throw e;
        }
        connection().rollback(before);
        connection().releaseSavepoint(before);
        afterCommit.subList(promised, afterCommit.size()).clear();
        prepared.forgetBatches();
        states.values().forEach(TxState::discard);
        return Optional.of(e);
      }
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /** Writes everything gathered so far. */
  public void flush() {
    List.copyOf(states.values()).forEach(TxState::flush);
  }

  void commit() throws SQLException {
    flush();
    connection().commit();
    onCommit.forEach(Runnable::run);
  }

  /** What is to be done once the transaction has ended. */
  List<Runnable> promises() {
    return afterCommit;
  }

  void end() {
    if (session != null) {
      session.close();
    }
  }
}
