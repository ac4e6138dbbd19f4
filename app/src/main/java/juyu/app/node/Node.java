package juyu.app.node;

import java.nio.file.Path;
import juyu.model.value.NodeCode;

/**
 * A running till, station or head office.
 *
 * @param <T> {@code TillNode}, {@code StationNode} or {@code HqNode}
 * @param itself what its window works with
 * @param code its name
 * @param folder where it keeps everything
 * @param url where its API listens
 * @param ending ends it in order
 * @param dropping ends it as a crash would
 */
public record Node<T>(
    T itself, NodeCode code, Path folder, String url, Runnable ending, Runnable dropping)
    implements AutoCloseable {

  /** Ends it as a crash would, without saying or writing anything. */
  public void drop() {
    dropping.run();
  }

  @Override
  public void close() {
    ending.run();
  }

  /** What a person wants to know of it. */
  @Override
  public String toString() {
    return "%-11s %s  %s".formatted(code, url, folder);
  }
}
