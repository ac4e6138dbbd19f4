package juyu.ui.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The handle of work that needs no thread. */
final class Plain implements Running, Progress {

  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private boolean ended;

  @Override
  public void cancel() {
    ended = true;
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public boolean cancelled() {
    return ended;
  }

  @Override
  public void at(long done, long of) {
    progress.set(of <= 0 ? -1 : (double) done / of);
  }

  @Override
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }
}
