package juyu.model.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import juyu.model.store.Store;
import juyu.model.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A store that opens without trouble warns of nothing. */
class QuietStartTest {

  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  private List<String> warningsOf(StoreSettings settings) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    heard.start();
    root.addAppender(heard);
    try {
      Store.open(settings, List.of()).close();
    } finally {
      root.detachAppender(heard);
    }
    return heard.list.stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::toString)
        .toList();
  }

  @Test
  void onSqlite() {
    assertThat(warningsOf(StoreSettings.sqlite(folder))).isEmpty();
  }

  @Test
  void onPostgres() {
    assertThat(warningsOf(Postgres.fresh(folder))).isEmpty();
  }
}
