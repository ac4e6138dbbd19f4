package juyu.ui.fx;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** A running piece of work that somebody may call off. */
final class Handle implements Running, Progress {

  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile @Nullable Future<?> future;

  /** The last figure told, so that a fast job does not flood the UI thread. */
  private volatile double told = -1;

  /** What {@link #cancel} interrupts; may come after the cancel. */
  void carriedBy(Future<?> carrier) {
    future = carrier;
    if (ended.get()) {
      carrier.cancel(true);
    }
  }

  /** Ends it; false if it had ended. */
  boolean end() {
    return ended.compareAndSet(false, true);
  }

  @Override
  public void cancel() {
    Future<?> carrier = future;
    if (end() && carrier != null) {
      carrier.cancel(true);
    }
  }

  @Override
  public boolean ended() {
    return ended.get();
  }

  @Override
  public boolean cancelled() {
    return ended.get();
  }

  @Override
  public void at(long done, long of) {
    double now = of <= 0 ? -1 : (double) done / of;
    if (Math.abs(now - told) >= 0.01 || done == of) {
      told = now;
      UiThread.run(() -> progress.set(now));
    }
  }

  @Override
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }
}
