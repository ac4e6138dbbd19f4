package juyu.pos.keypad;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the keyboard while a screen with a keypad is in view, wherever the focus is; a
 * text field keeps what is typed into it.
 */
public final class TypedKeys {

  /** Gets one character; false if it means nothing here. */
  @FunctionalInterface
  public interface Listener {
    boolean typed(char key);
  }

  private final Node view;
  private final Listener listener;
  private final EventHandler<KeyEvent> handler = this::handle;
  private @Nullable Scene scene;

  /**
   * @param view of the screen
   */
  public TypedKeys(Node view, Listener listener) {
    this.view = view;
    this.listener = listener;
  }

  /** Listens from now on. */
  public void begin() {
    end();
    scene = view.getScene();
    if (scene != null) {
      scene.addEventHandler(KeyEvent.KEY_TYPED, handler);
    }
  }

  /** Listens no more. */
  public void end() {
    if (scene != null) {
      scene.removeEventHandler(KeyEvent.KEY_TYPED, handler);
      scene = null;
    }
  }

  private void handle(KeyEvent event) {
    boolean writing = scene != null && scene.getFocusOwner() instanceof TextInputControl;
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!writing && !command && event.getCharacter().length() == 1) {
      if (listener.typed(event.getCharacter().charAt(0))) {
        event.consume();
      }
    }
  }
}
