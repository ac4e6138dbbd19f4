package juyu.app.node;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node that is opened while its window already is there. Whoever waits for it may give up; it
 * comes to its end with opening, because a node that is cut off in the midst leaves more to tidy up
 * than it saves.
 *
 * @param <T> what the window works with
 */
final class Opening<T> implements Callable<T>, AutoCloseable {

  private final Supplier<Node<T>> open;
  private @Nullable CompletableFuture<Node<T>> attempt;

  /** Begins at once. */
  Opening(Supplier<Node<T>> open) {
    this.open = open;
    var unused = attempt();
  }

  private synchronized CompletableFuture<Node<T>> attempt() {
    CompletableFuture<Node<T>> current = attempt;
    if (current == null) {
      current =
          CompletableFuture.supplyAsync(
              open, task -> Thread.ofPlatform().name("node-start").start(task));
      attempt = current;
    }
    return current;
  }

  private synchronized void forget() {
    attempt = null;
  }

  /** Waits for the node. If it fails, the next call tries anew. */
  @Override
  public T call() throws Exception {
    try {
      return attempt().get().itself();
    } catch (ExecutionException e) {
      forget();
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Closes the node, as soon as it is open. */
  @Override
  public synchronized void close() {
    CompletableFuture<Node<T>> current = attempt;
    if (current != null) {
      current.thenAccept(Node::close).exceptionally(failed -> null).join();
    }
  }
}
