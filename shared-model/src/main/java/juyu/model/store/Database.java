package juyu.model.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.SharedCacheMode;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:juyu/model/store/migration")
        .placeholders(words())
        // Otherwise Flyway wants a second connection, and the writer's pool has but one.
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load()
        .migrate();
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
