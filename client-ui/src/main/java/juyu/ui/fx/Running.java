package juyu.ui.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;

/** Work that was started. Used on the UI thread. */
public interface Running {

  /** Ends it without an outcome; interrupts its thread. Nothing happens if it has ended. */
  void cancel();

  /** Whether it has ended in any way. */
  boolean ended();

  /** From 0 to 1; -1 while nobody knows. */
  ReadOnlyDoubleProperty progress();
}
