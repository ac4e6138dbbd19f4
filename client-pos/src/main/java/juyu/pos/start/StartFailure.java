package juyu.pos.start;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import juyu.broker.node.ConfigException;
import juyu.model.store.StoreInUseException;

/**
 * Why a till could not be opened.
 *
 * @param cause what a person can do something about
 * @param details for whoever helps: one line each, such as the settings that are wrong
 */
public record StartFailure(Cause cause, List<String> details) {

  /** What a person can do something about. */
  public enum Cause {
    /** Another program works on the till's folder. */
    IN_USE,
    /** Another program listens on the till's port. */
    PORT,
    /** Settings are wrong. */
    SETTINGS,
    /** The disk is full. */
    DISK_FULL,
    /** The folder cannot be read or written. */
    FOLDER,
    /** Anything else. */
    OTHER;

    /** In keys of texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public StartFailure {
    details = List.copyOf(details);
  }

  /** What a failed start means for a person. */
  public static StartFailure of(Throwable problem) {
    Optional<ConfigException> settings =
        chain(problem)
            .filter(ConfigException.class::isInstance)
            .map(ConfigException.class::cast)
            .findFirst();
    return settings
        .map(config -> new StartFailure(Cause.SETTINGS, config.problems()))
        .orElseGet(() -> new StartFailure(cause(problem), List.of(words(problem))));
  }

  private static Cause cause(Throwable problem) {
    if (has(problem, StoreInUseException.class::isInstance)) {
      return Cause.IN_USE;
    }
    if (has(problem, BindException.class::isInstance)) {
      return Cause.PORT;
    }
    if (has(problem, t -> says(t, "SQLITE_FULL") || says(t, "No space left"))) {
      return Cause.DISK_FULL;
    }
    boolean folder =
        has(problem, t -> t instanceof AccessDeniedException || t instanceof IOException)
            || has(problem, t -> says(t, "SQLITE_READONLY") || says(t, "SQLITE_CANTOPEN"));
    return folder ? Cause.FOLDER : Cause.OTHER;
  }

  private static boolean has(Throwable problem, Predicate<Throwable> is) {
    return chain(problem).anyMatch(is);
  }

  private static Stream<Throwable> chain(Throwable problem) {
    return Stream.iterate(problem, t -> t != null, Throwable::getCause);
  }

  private static boolean says(Throwable problem, String words) {
    return problem.getMessage() != null && problem.getMessage().contains(words);
  }

  private static String words(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
