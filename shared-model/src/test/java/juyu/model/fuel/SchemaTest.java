package juyu.model.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import juyu.model.journal.Registry;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** One set of migrations makes the same schema in both databases, and the entities fit it. */
class SchemaTest {

  @TempDir Path folder;

  private DataSource sqlite() {
    StoreSettings settings = StoreSettings.sqlite(folder.resolve("sqlite"));
    Store.open(settings, Features.all().entities()).close();
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + settings.file());
    return source;
  }

  private DataSource postgres() {
    StoreSettings settings = Postgres.fresh(folder.resolve("postgres"));
    Store.open(settings, Features.all().entities()).close();
    return Postgres.source(settings);
  }

  private static void validate(DataSource database) {
    Registry registry = Features.all();
    new HibernatePersistenceConfiguration("juyu")
        .managedClasses(registry.entities().toArray(Class<?>[]::new))
        .property("hibernate.connection.datasource", database)
        .property("hibernate.type.preferred_uuid_jdbc_type", "BINARY")
        .property("hibernate.hbm2ddl.auto", "validate")
        .createEntityManagerFactory()
        .close();
  }

  @Test
  void theEntitiesFitSqlite() {
    validate(sqlite());
  }

  @Test
  void theEntitiesFitPostgres() {
    validate(postgres());
  }

  @Test
  void bothDatabasesHaveTheSameTablesColumnsAndIndexes() throws SQLException {
    Map<String, String> inSqlite = tables(sqlite());
    assertThat(tables(postgres())).isEqualTo(inSqlite);
    assertThat(inSqlite.keySet()).containsAll(Features.all().views());
  }

  /** Each table with its columns in order, its primary key and the names of its indexes. */
  private static Map<String, String> tables(DataSource database) throws SQLException {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData meta = connection.getMetaData();
      String schema = connection.getSchema();
      try (ResultSet found = meta.getTables(null, schema, "%", new String[] {"TABLE"})) {
        while (found.next()) {
          String table = found.getString("TABLE_NAME");
          if (!table.startsWith("flyway") && !table.startsWith("sqlite")) {
            tables.put(
                table,
                columns(meta, schema, table)
                    + key(meta, schema, table)
                    + indexes(meta, schema, table));
          }
        }
      }
    }
    return tables;
  }

  private static String columns(DatabaseMetaData meta, String schema, String table)
      throws SQLException {
    StringBuilder text = new StringBuilder();
    try (ResultSet columns = meta.getColumns(null, schema, table, "%")) {
      while (columns.next()) {
        text.append(columns.getString("COLUMN_NAME"))
            .append(' ')
            .append(word(columns.getString("TYPE_NAME")))
            .append(columns.getInt("NULLABLE") == DatabaseMetaData.columnNullable ? "?, " : ", ");
      }
    }
    return text.toString();
  }

  private static String word(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "bytea", "blob" -> "bytes";
      // SQLite's integer has 64 bits too
      case "int8", "bigint", "integer" -> "bigint";
      default -> type.toLowerCase(Locale.ROOT);
    };
  }

  private static String key(DatabaseMetaData meta, String schema, String table)
      throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet keys = meta.getPrimaryKeys(null, schema, table)) {
      while (keys.next()) {
        columns.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    return "key " + columns.values();
  }

  private static String indexes(DatabaseMetaData meta, String schema, String table)
      throws SQLException {
    TreeSet<String> names = new TreeSet<>();
    try (ResultSet indexes = meta.getIndexInfo(null, schema, table, false, true)) {
      while (indexes.next()) {
        String name = indexes.getString("INDEX_NAME");
        if (name != null && !name.matches(".*(_pkey|_key|autoindex.*)")) {
          names.add(name + "(" + indexes.getString("COLUMN_NAME") + ")");
        }
      }
    }
    return " indexes " + names;
  }
}
