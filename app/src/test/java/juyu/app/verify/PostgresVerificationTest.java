package juyu.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import juyu.model.journal.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Head office on PostgreSQL: its database is read in place. */
class PostgresVerificationTest {

  @TempDir Path folder;

  @Test
  void storesOnBothDatabasesAgreeAndAChangedRowIsFound() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      useForHq(postgres);
      RecordedStores.record(folder);
      assertThat(Verification.of(folder).findings()).isEmpty();

      run(postgres, "update stock set quantity = quantity + 1 where product_id = 'CD1001'");
      run(postgres, "update sales_total set amount = 0 where product_id = 'CF2001'");
      assertThat(findings())
          .anyMatch(finding -> finding.startsWith("HQ, table stock, row ST0001 CD1001 LITRE"))
          .anyMatch(finding -> finding.startsWith("HQ, table sales_total, row ST0001 ST0001-P01"))
          .anyMatch(finding -> finding.startsWith("HQ, view stock"));
    }
  }

  @Test
  void aDatabaseWithAnOlderSchemaIsLeftAsItIsAndTheWordsSaySo() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      useForHq(postgres);
      RecordedStores.record(folder);
      run(postgres, "delete from flyway_schema_history where version = '10'");

      assertThat(findings())
          .anyMatch(finding ->
              finding.startsWith("store of HQ") && finding.contains("start the node once"));
      assertThat(
              number(postgres, "select count(*) from flyway_schema_history where version = '10'"))
          .isZero();
    }
  }

  private List<String> findings() {
    return Verification.of(folder).findings().stream().map(Finding::toString).toList();
  }

  private void useForHq(EmbeddedPostgres postgres) throws IOException {
    Path hq = Files.createDirectories(folder.resolve("HQ"));
    Files.write(
        hq.resolve("juyu.properties"),
        List.of(
            "database.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "database.user=postgres",
            "database.password=postgres"));
  }

  private static long number(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }

  private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }
}
