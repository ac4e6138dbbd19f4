package juyu.app.fleet;

import java.nio.file.Path;
import java.util.Optional;
import juyu.app.api.ApiClient;
import juyu.model.value.NodeCode;

/** One node of a fleet, which can be started and stopped again and again. */
public interface FleetNode extends AutoCloseable {

  NodeCode code();

  Path folder();

  /** Returns once its API answers. */
  void start();

  /**
   * Starts it in a process of its own together with its window; with the window the node ends.
   *
   * @param closed called when a person has closed the window
   * @throws UnsupportedOperationException if it runs in this process
   */
  default void startWithWindow(Runnable closed) {
    throw new UnsupportedOperationException(code() + " runs in this process");
  }

  /** Ends it in order. Does nothing if it is not running. */
  void stop();

  /** Ends it at once, as a loss of power would. */
  void kill();

  /** The node as what its window works with; only of one that runs in this process. */
  default <T> Optional<T> itself(Class<T> kind) {
    return Optional.empty();
  }

  /** Its API; it must be running. */
  ApiClient api();

  @Override
  default void close() {
    stop();
  }
}
