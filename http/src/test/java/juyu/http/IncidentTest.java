package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import juyu.http.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class IncidentTest {
  private final Shop shop = new Shop();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    log.start();
    root.getAppender("CONSOLE").stop();
    root.addAppender(log);
  }

  @AfterEach
  void close() {
    root.detachAppender(log);
    root.getAppender("CONSOLE").start();
    shop.close();
  }

  @Test
  void theCallerGetsACodeAndTheLogTheCause() {
    Answer answer = shop.cashier.get("/broken?token=hush");

    assertThat(answer.problem()).isEqualTo("unexpected");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text("incident")).matches("E-[0-9A-F]{6}");
    assertThat(answer.text("detail")).contains(answer.text("incident"));
    assertThat(answer.body()).doesNotContain("secret", "IllegalState", "sqlite");
    assertThat(log.list).hasSize(1);
    assertThat(log.list.getFirst().getFormattedMessage())
        .isEqualTo(answer.text("incident") + " GET /broken");
    assertThat(log.list.getFirst().getThrowableProxy().getMessage())
        .isEqualTo("jdbc:sqlite:/secret/path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/overflow", "/half"})
  void errorsAndAnswersThatCannotBeWrittenAreIncidentsToo(String path) {
    Answer answer = shop.cashier.get(path);

    assertThat(answer.problem()).isEqualTo("unexpected");
    assertThat(log.list).hasSize(1);
  }

  @Test
  void whatTheCallerDidWrongIsNotLogged() {
    shop.cashier.get("/nowhere");
    shop.cashier.post("/sales", "{");
    shop.caller("").get("/whoami");

    assertThat(log.list).isEmpty();
  }
}
