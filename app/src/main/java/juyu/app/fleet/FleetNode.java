package juyu.app.fleet;

import java.nio.file.Path;
import juyu.app.api.ApiClient;
import juyu.model.value.NodeCode;

/** One node of a fleet, which can be started and stopped again and again. */
public interface FleetNode extends AutoCloseable {

  NodeCode code();

  Path folder();

  /** Returns once its API answers. */
  void start();

  /** Ends it in order. Does nothing if it is not running. */
  void stop();

  /** Ends it at once, as a loss of power would. */
  void kill();

  /** Its API; it must be running. */
  ApiClient api();

  @Override
  default void close() {
    stop();
  }
}
