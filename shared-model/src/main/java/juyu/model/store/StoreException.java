package juyu.model.store;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store could not do what was asked; the transaction was rolled back. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** SQLite's primary result codes that speak of the disk, memory or file, never of the data. */
  private static final Set<Integer> INFRASTRUCTURE =
      Set.of(
          SQLiteErrorCode.SQLITE_BUSY.code,
          SQLiteErrorCode.SQLITE_LOCKED.code,
          SQLiteErrorCode.SQLITE_NOMEM.code,
          SQLiteErrorCode.SQLITE_READONLY.code,
          SQLiteErrorCode.SQLITE_INTERRUPT.code,
          SQLiteErrorCode.SQLITE_IOERR.code,
          SQLiteErrorCode.SQLITE_CORRUPT.code,
          SQLiteErrorCode.SQLITE_FULL.code,
          SQLiteErrorCode.SQLITE_CANTOPEN.code,
          SQLiteErrorCode.SQLITE_PROTOCOL.code,
          SQLiteErrorCode.SQLITE_NOTADB.code);

  /**
   * SQLSTATE classes of the same kind: connection, resources, intervention, system, serialisation,
   * internal.
   */
  private static final Set<String> STATES = Set.of("08", "53", "57", "58", "40", "XX");

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  static StoreException of(SQLException cause) {
    return new StoreException("the store failed: " + cause.getMessage(), cause);
  }

  /**
   * True if {@code problem} is one of disk, memory or database: trying again later may help, and
   * the event at hand is not to blame.
   */
  public static boolean isInfrastructure(Throwable problem) {
    for (Throwable t = problem; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && speaksOfTheStore(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfTheStore(SQLException problem) {
    if (problem instanceof SQLiteException sqlite) {
      return INFRASTRUCTURE.contains(sqlite.getResultCode().code & 0xFF);
    }
    String state = problem.getSQLState();
    return state == null || state.length() < 2 || STATES.contains(state.substring(0, 2));
  }
}
