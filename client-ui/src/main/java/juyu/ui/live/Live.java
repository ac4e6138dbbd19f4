package juyu.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import juyu.ui.api.Failure;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;
import juyu.ui.text.Texts;

/**
 * Something that is read from a node in the background and read again when it may be different.
 * What is here stays in view while it is read again, and also if the node does not answer then: the
 * window says so once, in its banner. Used on the UI thread.
 */
public final class Live<T> {

  private final Work work;
  private final Texts texts;
  private final Callable<T> source;
  private final ReadOnlyObjectWrapper<Load<T>> load =
      new ReadOnlyObjectWrapper<>(new Load.Waiting<>());
  private Optional<Running> reading = Optional.empty();
  private boolean again;

  /**
   * @param source blocks; called in the background
   */
  public Live(Work work, Texts texts, Callable<T> source) {
    this.work = work;
    this.texts = texts;
    this.source = source;
  }

  /** What there is now. */
  public ReadOnlyObjectProperty<Load<T>> load() {
    return load.getReadOnlyProperty();
  }

  /** What is here, if it is. */
  public Optional<T> value() {
    return load.get().shown();
  }

  /** The same for a table. */
  public <R> ObservableValue<Rows<R>> rows(Function<T, List<R>> items) {
    return load.map(
        now -> now.shown().map(value -> Rows.of(items.apply(value))).orElseGet(() -> none(now)));
  }

  private static <R> Rows<R> none(Load<?> now) {
    return now instanceof Load.Failed<?>(Failure why, Optional<?> last)
        ? Rows.failed(why.detail() + " " + why.next())
        : Rows.loading();
  }

  /** Reads it; once more afterwards if it is being read already. */
  public void refresh() {
    if (reading.filter(running -> !running.ended()).isPresent()) {
      again = true;
      return;
    }
    again = false;
    reading = Optional.of(work.run(source, this::arrived, this::failed));
  }

  /** Reads it as if for the first time: the skeleton shows meanwhile. */
  public void restart() {
    stop();
    load.set(new Load.Waiting<>());
    refresh();
  }

  /** Waits for nothing more; what is here stays. */
  public void stop() {
    reading.ifPresent(Running::cancel);
    reading = Optional.empty();
    again = false;
  }

  private void arrived(T value) {
    reading = Optional.empty();
    load.set(new Load.Ready<>(value));
    goOn();
  }

  private void failed(Exception thrown) {
    reading = Optional.empty();
    Failure why = Failure.of(thrown, texts);
    if (value().isEmpty() || why.kind() != Failure.Kind.AWAY) {
      load.set(new Load.Failed<>(why, value()));
    }
    goOn();
  }

  private void goOn() {
    if (again) {
      refresh();
    }
  }
}
