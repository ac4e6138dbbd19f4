package juyu.app.fleet;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** How much the nodes log. A demo is quiet, unless the environment variable says otherwise. */
public final class LogLevel {

  private static final String VARIABLE = "JUYU_LOG";

  private LogLevel() {}

  /** For the nodes of this process. */
  public static void quiet() {
    if (System.getenv(VARIABLE) == null && LoggerFactory.getLogger("juyu") instanceof Logger juyu) {
      juyu.setLevel(Level.WARN);
    }
  }

  /** For a process that is to be started. */
  static void quiet(Map<String, String> environment) {
    environment.put(VARIABLE, System.getenv().getOrDefault(VARIABLE, Level.WARN.toString()));
  }
}
