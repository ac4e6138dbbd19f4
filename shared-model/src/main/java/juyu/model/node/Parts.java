package juyu.model.node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a node is made of. It ends in the reverse order of being put together; a part that fails to
 * end does not keep the others.
 */
public final class Parts implements Part {

  private final Deque<Part> parts = new ArrayDeque<>();

  /** Puts one more part on those that are there. */
  public <P extends Part> P add(P part) {
    parts.push(part);
    return part;
  }

  /** Puts something on them that ends in one way only, in order or not. */
  public void addClosing(Runnable end) {
    add(
        new Part() {
          @Override
          public void close() {
            end.run();
          }

          @Override
          public void drop() {
            end.run();
          }
        });
  }

  /** Makes the node out of its parts; if that fails, those that are there end. */
  public <N> N start(Supplier<N> node) {
    try {
      return node.get();
    } catch (RuntimeException e) {
      endAfter(e);
      throw e;
    }
  }

  private void endAfter(RuntimeException failure) {
    try {
      close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    end(Part::close);
  }

  @Override
  public void drop() {
    end(Part::drop);
  }

  private void end(Consumer<Part> how) {
    try {
      if (!parts.isEmpty()) {
        how.accept(parts.pop());
      }
    } finally {
      if (!parts.isEmpty()) {
        end(how);
      }
    }
  }
}
