package juyu.ui.till;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import org.jspecify.annotations.Nullable;

/**
 * The scanner's ear of a window. It stands before every other handler of the scene: what a scanner
 * types reaches only {@code scanned}, whatever has the focus; what a person types goes on to the
 * focus as it came, at most one {@linkplain ScanSettings#gap() gap} later. Keys that no scanner
 * sends (F keys, arrows, anything with Ctrl or Alt) pass at once.
 */
public final class ScanFilter {

  private final Scene scene;
  private final ScanSettings settings;
  private final ScanDetector detector;
  private final InstantSource clock;
  private final Work work;
  private final Consumer<String> scanned;
  private final List<KeyEvent> held = new ArrayList<>();
  private final EventHandler<KeyEvent> ear = this::heard;
  private @Nullable Running decision;
  private boolean replaying;

  /** When the keys that are held began to come: between them only the timer tells a pause. */
  private Instant burst = Instant.EPOCH;

  private ScanFilter(
      Scene scene,
      ScanSettings settings,
      InstantSource clock,
      Work work,
      Consumer<String> scanned) {
    this.scene = scene;
    this.settings = settings;
    this.detector = new ScanDetector(settings, () -> burst);
    this.clock = clock;
    this.work = work;
    this.scanned = scanned;
  }

  /** Listens to the scene until {@link #remove}. */
  public static ScanFilter on(
      Scene scene,
      ScanSettings settings,
      InstantSource clock,
      Work work,
      Consumer<String> scanned) {
    ScanFilter filter = new ScanFilter(scene, settings, clock, work, scanned);
    scene.addEventFilter(KeyEvent.ANY, filter.ear);
    return filter;
  }

  /** Hears no more; what is held comes out. */
  public void remove() {
    decide();
    scene.removeEventFilter(KeyEvent.ANY, ear);
  }

  private void heard(KeyEvent event) {
    if (replaying) {
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      typed(event);
    } else if (mayBeScan(event)) {
      if (event.getEventType() == KeyEvent.KEY_PRESSED || !held.isEmpty()) {
        hold(event);
      }
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      decide();
    }
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    if (text.length() != 1 || isCommand(event) || (isEnd(text) && held.isEmpty())) {
      return;
    }
    hold(event);
    if (detector.decidesAt().isEmpty()) {
      burst = clock.instant();
    }
    detector.key(text.charAt(0)).forEach(this::known);
    schedule();
  }

  /** Whether a scanner might send it: characters, Shift for capitals, and the end of a code. */
  private boolean mayBeScan(KeyEvent event) {
    KeyCode code = event.getCode();
    if (isCommand(event)) {
      return false;
    }
    if (code == KeyCode.ENTER || code == KeyCode.TAB || code == KeyCode.SHIFT) {
      return !held.isEmpty();
    }
    return code.isLetterKey() || code.isDigitKey() || isSign(code);
  }

  private static boolean isSign(KeyCode code) {
    return !code.isFunctionKey()
        && !code.isNavigationKey()
        && !code.isModifierKey()
        && !code.isMediaKey()
        && !code.getName().isEmpty()
        && switch (code) {
          case ESCAPE, BACK_SPACE, DELETE, INSERT, SPACE, UNDEFINED, CONTEXT_MENU, CAPS, NUM_LOCK ->
              false;
          default -> true;
        };
  }

  private static boolean isCommand(KeyEvent event) {
    return event.isControlDown() || event.isAltDown() || event.isMetaDown();
  }

  private static boolean isEnd(String text) {
    return Character.isISOControl(text.charAt(0)) || text.equals(" ");
  }

  private void hold(KeyEvent event) {
    held.add(event);
    event.consume();
    if (decision == null) {
      decision = work.later(settings.gap().plusMillis(1), this::decide);
    }
  }

  private void decide() {
    forgetDecision();
    detector.quiet().forEach(this::known);
    replay();
  }

  private void forgetDecision() {
    if (decision != null) {
      decision.cancel();
      decision = null;
    }
  }

  /**
   * The pause is told by the timer alone, which comes after all keys that wait: while the window is
   * busy with something else they pile up, and must not look as if a person had paused.
   */
  private void schedule() {
    forgetDecision();
    if (detector.decidesAt().isPresent()) {
      decision = work.later(settings.gap().plusMillis(1), this::decide);
    }
  }

  private void known(Reading reading) {
    switch (reading) {
      case Reading.Typed _ -> replay();
      case Reading.Scanned(String code) -> {
        held.clear();
        scanned.accept(code);
      }
    }
  }

  /** Sends on what was held, to where the focus is. */
  private void replay() {
    List<KeyEvent> events = List.copyOf(held);
    held.clear();
    replaying = true;
    try {
      events.forEach(
          event -> Event.fireEvent(target(event), event.copyFor(event.getSource(), target(event))));
    } finally {
      replaying = false;
    }
  }

  private EventTarget target(KeyEvent event) {
    Node focus = scene.getFocusOwner();
    return focus == null ? event.getTarget() : focus;
  }
}
