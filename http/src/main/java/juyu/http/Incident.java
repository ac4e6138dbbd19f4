package juyu.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that nobody foresaw: the log keeps the stack under a short code, the caller gets the
 * code and nothing else.
 */
final class Incident {
  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

  private Incident() {}

  static Problem of(Throwable cause, String request) {
    String code = code();
    LOG.error("{} {}", code, request, cause);
    return Problem.of(500, "unexpected", Texts.HTTP.text("detail.unexpected", code))
        .withIncident(code);
  }

  private static String code() {
    HexFormat hex = HexFormat.of().withUpperCase();
    return "E-" + hex.toHexDigits(ThreadLocalRandom.current().nextInt(1 << 24), 6);
  }
}
