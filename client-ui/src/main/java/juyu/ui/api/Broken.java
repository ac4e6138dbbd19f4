package juyu.ui.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import juyu.ui.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: the person gets a short code, the log the stack under it. */
final class Broken {

  private static final Logger LOG = LoggerFactory.getLogger(Broken.class);
  private static final int CODES = 36 * 36 * 36 * 36;

  private Broken() {}

  static Failure failure(Throwable thrown, Texts texts) {
    String incident =
        Integer.toString(ThreadLocalRandom.current().nextInt(CODES), 36).toUpperCase(Locale.ROOT);
    LOG.error("incident {}", incident, thrown);
    return new Failure(
        Failure.Kind.BROKEN,
        "",
        texts.text("failure.broken.title"),
        texts.text("failure.broken.here", incident),
        texts.text("failure.broken.next"),
        List.of(),
        Optional.of(incident));
  }
}
