package juyu.bos.start;

import java.net.BindException;
import juyu.broker.node.ConfigException;
import juyu.model.store.StoreException;
import juyu.model.store.StoreInUseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why the station did not start, as a person can mend it.
 *
 * @param key of the words
 * @param detail the program's own words, for whoever helps
 */
public record StartTrouble(String key, String detail) {

  private static final Logger LOG = LoggerFactory.getLogger(StartTrouble.class);

  /** What was thrown at the start; logged here, once. */
  public static StartTrouble of(Throwable thrown) {
    LOG.error("the station did not start", thrown);
    return new StartTrouble(key(thrown), detail(thrown));
  }

  private static String key(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case StoreInUseException inUse -> {
          return "in-use";
        }
        case ConfigException config -> {
          return "settings";
        }
        case BindException bind -> {
          return "port";
        }
        case StoreException store -> {
          return "store";
        }
        default -> {}
      }
    }
    return "unknown";
  }

  private static String detail(Throwable thrown) {
    Throwable last = thrown;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    String words = last.getMessage();
    return words == null ? last.getClass().getSimpleName() : words;
  }
}
