package juyu.app.node;

import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import juyu.broker.artemis.HubFailedException;
import juyu.broker.node.ConfigException;
import juyu.broker.node.NodeConfig;
import juyu.broker.node.NodeConfig.HubAddress;
import juyu.model.store.StoreException;
import juyu.model.store.StoreSettings.Postgres;

/**
 * Why a node whose settings are right did not start after all, told by the setting that a person
 * can change.
 */
final class StartTrouble {

  private final RuntimeException problem;
  private final NodeConfig node;

  private StartTrouble(RuntimeException problem, NodeConfig node) {
    this.problem = problem;
    this.node = node;
  }

  /** What to throw in place of {@code problem}; itself if no setting has to do with it. */
  static RuntimeException of(RuntimeException problem, NodeConfig node) {
    if (problem instanceof ConfigException settings) {
      return new SettingsException(settings);
    }
    StartTrouble trouble = new StartTrouble(problem, node);
    return trouble
        .takenPort()
        .<RuntimeException>map(words -> new SettingsException(List.of(words), problem))
        .or(() -> trouble.database().map(words -> new IllegalStateException(words, problem)))
        .orElse(problem);
  }

  private Optional<String> takenPort() {
    if (!has(BindException.class)) {
      return Optional.empty();
    }
    return has(HubFailedException.class)
        ? node.hub().map(hub -> taken("hub", hub))
        : Optional.of(taken("api", new HubAddress(node.apiHost(), node.apiPort())));
  }

  private String taken(String what, HubAddress at) {
    return "%s.port %d cannot be used on %s (%s): end the program that listens there, or change"
            .formatted(what, at.port(), at.host(), root())
        + " %1$s.port or %1$s.host in %2$s".formatted(what, node.folder());
  }

  private Optional<String> database() {
    return node.database().filter(settings -> has(StoreException.class)).map(this::closed);
  }

  private String closed(Postgres database) {
    return "database.url %s cannot be opened (%s): start that database, or change database.url,"
            .formatted(database, root())
        + " database.user or database.password";
  }

  private Stream<Throwable> chain() {
    return Stream.iterate(problem, link -> link != null, Throwable::getCause);
  }

  private boolean has(Class<? extends Throwable> kind) {
    return chain().anyMatch(kind::isInstance);
  }

  /** The innermost words, on one line. */
  private String root() {
    Throwable root = chain().reduce(problem, (outer, inner) -> inner);
    return Optional.ofNullable(root.getMessage())
        .map(words -> words.lines().findFirst().orElse(""))
        .orElseGet(() -> root.getClass().getSimpleName());
  }
}
