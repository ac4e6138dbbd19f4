package juyu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Hands keys to the frame and its screen. Function keys and chords come before what has the focus,
 * since some controls keep them; plain keys, such as Enter, after it.
 */
final class KeyMap {

  private final Supplier<List<ScreenKey>> keys;

  KeyMap(Supplier<List<ScreenKey>> keys) {
    this.keys = keys;
  }

  void listenOn(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(event, true));
    root.addEventHandler(KeyEvent.KEY_PRESSED, event -> handle(event, false));
  }

  private void handle(KeyEvent event, boolean first) {
    if (!event.isConsumed() && first == goesFirst(event)) {
      find(event)
          .ifPresent(key -> {
            event.consume();
            key.action().run();
          });
    }
  }

  private Optional<ScreenKey> find(KeyEvent event) {
    Stream<ScreenKey> matching = keys.get().stream().filter(key -> key.combination().match(event));
    return matching.filter(key -> key.when().get()).findFirst();
  }

  private static boolean goesFirst(KeyEvent event) {
    return event.getCode().isFunctionKey() || event.isShortcutDown() || event.isAltDown();
  }
}
