package juyu.model.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.SharedCacheMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** What differs between SQLite and PostgreSQL, all in one place. */
sealed interface Database permits SqliteDatabase, PostgresDatabase {

  static Database of(StoreSettings settings) {
    return settings
        .postgres()
        .<Database>map(PostgresDatabase::new)
        .orElseGet(() -> new SqliteDatabase(settings.file()));
  }

  /** A pool of one. */
  HikariDataSource writer();

  HikariDataSource readers();

  /** What the one set of migrations is filled with. */
  Map<String, String> words();

  /** How Hibernate knows the database without asking it. */
  Map<String, Object> kind();

  default void migrate(DataSource database) {
    flyway(database).migrate();
  }

  /**
   * @throws IllegalStateException with words for the person, if the schema is not this version's
   */
  default void requireSchema(DataSource database) {
    MigrationInfoService schema = flyway(database).info();
    String found =
        Optional.ofNullable(schema.current())
            .map(applied -> "version " + applied.getVersion())
            .orElse("no tables of Juyu");
    if (schema.pending().length > 0) {
      throw new IllegalStateException(
          "it has %s and needs this program's newer tables: start the node once, then look again"
              .formatted(found));
    }
    if (Arrays.stream(schema.all())
        .anyMatch(one -> one.getState() == MigrationState.FUTURE_SUCCESS)) {
      throw new IllegalStateException(
          "it has %s, from a newer Juyu: look with that one".formatted(found));
    }
  }

  private Flyway flyway(DataSource database) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:juyu/model/store/migration")
        .placeholders(words())
        // Otherwise Flyway wants a second connection, and the writer's pool has but one.
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load();
  }

  default SessionFactory sessions(DataSource database, List<Class<?>> entities) {
    return new HibernatePersistenceConfiguration("juyu")
        .managedClasses(entities.toArray(Class<?>[]::new))
        .sharedCacheMode(SharedCacheMode.NONE)
        .property("hibernate.connection.datasource", database)
        .properties(kind())
        .property("hibernate.boot.allow_jdbc_metadata_access", false)
        .property("hibernate.type.preferred_uuid_jdbc_type", "BINARY")
        .property("hibernate.connection.provider_disables_autocommit", true)
        .property("hibernate.hbm2ddl.auto", "none")
        .createEntityManagerFactory();
  }

  static HikariDataSource pool(HikariConfig config, String name, int size) {
    config.setPoolName(name);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setAutoCommit(false);
    config.setConnectionTimeout(10_000);
    return new HikariDataSource(config);
  }
}
