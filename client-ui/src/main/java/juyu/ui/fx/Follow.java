package juyu.ui.fx;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Lets parts of a screen follow values that live longer than they do. */
public final class Follow {

  private Follow() {}

  /**
   * Calls the action now and at each change while the node is in a window. Afterwards the value
   * forgets the node.
   */
  public static <T extends @Nullable Object> void whileShown(
      Node node, ObservableValue<T> value, Consumer<? super T> action) {
    value.when(node.sceneProperty().map(scene -> true).orElse(false)).subscribe(action);
  }
}
