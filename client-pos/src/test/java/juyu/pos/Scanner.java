package juyu.pos;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A scanner as a window hears one: keys that come faster than any person types. */
final class Scanner {

  private Scanner() {}

  /** Reads a code; on the UI thread. */
  static void reads(Scene scene, String code) {
    for (char digit : code.toCharArray()) {
      String text = Character.toString(digit);
      press(scene, KeyCode.getKeyCode(text), text);
    }
    press(scene, KeyCode.ENTER, "\r");
  }

  private static void press(Scene scene, KeyCode code, String text) {
    fire(scene, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code);
    fire(scene, KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED);
    fire(scene, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, text, code);
  }

  private static void fire(
      Scene scene, EventType<KeyEvent> type, String character, String text, KeyCode code) {
    EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    Event.fireEvent(
        target,
        new KeyEvent(
            type,
            character,
            text,
            code,
            /* shiftDown= */ false,
            /* controlDown= */ false,
            /* altDown= */ false,
            /* metaDown= */ false));
  }
}
