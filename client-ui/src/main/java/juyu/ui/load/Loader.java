package juyu.ui.load;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.ui.api.Failure;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;

/**
 * Fetches something in the background, again and again, for a view model. While it asks again, what
 * it has stays; of two answers the one asked for later counts. Used on the UI thread.
 */
public final class Loader<T> {

  private final Work work;
  private final Texts texts;
  private final Callable<T> source;
  private final ReadOnlyObjectWrapper<Load<T>> load =
      new ReadOnlyObjectWrapper<>(new Load.Waiting<>());
  private Optional<Running> running = Optional.empty();

  /**
   * @param source called in the background; what it throws becomes a failure in words
   */
  public Loader(Work work, Texts texts, Callable<T> source) {
    this.work = work;
    this.texts = texts;
    this.source = source;
  }

  /** Asks now; what was asked before is not waited for any more. */
  public void load() {
    cancel();
    running = Optional.of(work.run(source, this::got, this::failed));
  }

  /** As if it had never been asked: for another day, another tank. */
  public void restart() {
    load.set(new Load.Waiting<>());
    load();
  }

  /** Waits for nothing any more. */
  public void cancel() {
    running.ifPresent(Running::cancel);
    running = Optional.empty();
  }

  private void got(T value) {
    load.set(new Load.Ready<>(value));
  }

  private void failed(Exception thrown) {
    load.set(new Load.Failed<>(Failure.of(thrown, texts), load.get().shown()));
  }

  public ReadOnlyObjectProperty<Load<T>> state() {
    return load.getReadOnlyProperty();
  }
}
