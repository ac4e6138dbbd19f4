package juyu.model.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a node's store is.
 *
 * @param folder the node's folder; the SQLite file and the lock lie there
 * @param postgres the PostgreSQL database to use instead of SQLite; only for HQ
 */
public record StoreSettings(Path folder, Optional<Postgres> postgres) {

  /**
   * A PostgreSQL database.
   *
   * @param url JDBC URL
   * @param user its user
   * @param password its password; never logged
   */
  public record Postgres(String url, String user, String password) {
    @Override
    public String toString() {
      return url + " as " + user;
    }
  }

  public static StoreSettings sqlite(Path folder) {
    return new StoreSettings(folder, Optional.empty());
  }

  /** The SQLite file. */
  public Path file() {
    return folder.resolve("juyu.db");
  }
}
