package juyu.pos.shift;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.pos.keypad.TypedKeys;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.EntryDisplay;
import juyu.ui.till.Keypad;
import juyu.ui.till.KeypadKey;
import juyu.ui.till.KeypadState;

/** The first thing of a shift: how much cash lies in the drawer. */
public final class OpenShiftScreen implements Screen {

  private final Ui ui;
  private final OpenShiftViewModel model;
  private final Runnable signOut;
  private final Wording wording;
  private final EntryDisplay entry = new EntryDisplay();
  private final Keypad keypad;
  private final Button open;
  private final StackPane view = new StackPane();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;

  /**
   * @param signOut back to signing in
   */
  public OpenShiftScreen(Ui ui, OpenShiftViewModel model, Runnable signOut) {
    this.ui = ui;
    this.model = model;
    this.signOut = signOut;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.keypad = new Keypad(ui.texts(), model::digit, this::pressed);
    this.typed = new TypedKeys(view, this::typed);
    Label title = Words.label(ui.texts().bind("shift.open.title"), "text-28", "bold");
    Label hint = Words.paragraph(ui.texts().bind("shift.open.hint"), "text-16", "muted");
    open =
        Words.button(
            ui.texts().bind(() -> ui.texts().text("shift.open.do", openingFloat()), model.state()),
            model::open,
            "primary",
            "till");
    open.setMaxWidth(Double.MAX_VALUE);
    Button other = Words.button(ui.texts().bind("shift.open.sign-out"), signOut, "till");
    other.setMaxWidth(Double.MAX_VALUE);
    VBox left = Boxes.column(24, title, hint, Boxes.spacer(), open, other);
    left.getStyleClass().add("sign-in-people");
    VBox right = Boxes.column(12, entry, keypad);
    right.getStyleClass().add("sign-in-keys");
    HBox both = new HBox(Boxes.grow(left), right);
    both.getStyleClass().addAll("sign-in", "gap-32");
    view.getChildren().add(both);
  }

  private String openingFloat() {
    return ui.formats().won(model.state().get().openingFloat());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Enter", ui.texts().bind("shift.open.key"), model::open),
        ScreenKey.of("Backspace", ui.texts().bind("keys.erase"), model::erase),
        ScreenKey.of("Esc", ui.texts().bind("keys.clear"), model::clear),
        ScreenKey.of("Shortcut+L", ui.texts().bind("shift.open.sign-out"), signOut));
  }

  @Override
  public void shown() {
    typed.begin();
    listening =
        Subscription.combine(
            model.state().subscribe(this::show),
            ui.texts().language().subscribe(language -> show(model.state().get())));
    UiThread.later(view::requestFocus);
  }

  @Override
  public void hidden() {
    typed.end();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private boolean typed(char key) {
    boolean digit = key >= '0' && key <= '9';
    if (digit) {
      model.digit(Character.toString(key));
    }
    return digit;
  }

  private void pressed(KeypadKey key) {
    switch (key) {
      case ERASE -> model.erase();
      case CLEAR -> model.clear();
      case ENTER -> model.open();
      default -> {
        // digits come another way, and there is nothing to switch
      }
    }
  }

  private void show(OpenShiftViewModel.State state) {
    boolean typedSomething = !state.digits().isEmpty();
    entry.show(
        new EntryDisplay.Entry(
            ui.texts().text("shift.open.float"),
            state.said().map(wording::of).orElse(""),
            Tone.DANGER,
            "₩",
            ui.formats().won(state.openingFloat()),
            "",
            typedSomething));
    keypad.show(
        new KeypadState(
            typedSomething,
            typedSomething,
            state.canOpen(),
            KeypadState.Middle.NOTHING,
            /* point= */ false));
    open.setDisable(!state.canOpen());
  }
}
