package juyu.ui.shell;

import java.util.List;
import javafx.scene.Node;

/** What fills a window between the bars: draws what its view model holds, and nothing else. */
public interface Screen {

  /** What it is made of; the same at each call. */
  Node view();

  /** What the keyboard does here; F1 lists it. */
  default List<ScreenKey> keys() {
    return List.of();
  }

  /** It comes into view: its view model may listen now. Called again after each {@link #hidden}. */
  default void shown() {}

  /** It goes out of view: its view model lets go of what it listened to. */
  default void hidden() {}

  /**
   * Whether another screen may take its place. A screen that would lose what a person typed answers
   * false, asks, and then calls {@code leave} itself.
   */
  default boolean mayLeave(Runnable leave) {
    return true;
  }
}
