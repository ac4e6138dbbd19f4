package juyu.pos.signin;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.people.PersonView;
import juyu.pos.keypad.TypedKeys;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.EntryDisplay;
import juyu.ui.till.Keypad;
import juyu.ui.till.KeypadKey;
import juyu.ui.till.KeypadState;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Who is at the till: a name to touch and a PIN to type. */
public final class SignInScreen implements Screen {

  private static final String DOT = "●";

  private final Ui ui;
  private final SignInViewModel model;
  private final Wording wording;
  private final FlowPane people = Boxes.styled(new FlowPane(), "people", "gap-12");
  private final EntryDisplay pin = new EntryDisplay();
  private final Keypad keypad;
  private final StackPane view = new StackPane();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;
  private List<PersonView> shown = List.of();

  public SignInScreen(Ui ui, SignInViewModel model) {
    this.ui = ui;
    this.model = model;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.keypad = new Keypad(ui.texts(), model::digit, this::pressed);
    this.typed = new TypedKeys(view, this::typed);
    Label title = Words.label(ui.texts().bind("sign-in.title"), "text-28", "bold");
    ScrollPane scroll = new ScrollPane(people);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox left = Boxes.column(24, title, Boxes.grow(scroll));
    left.getStyleClass().add("sign-in-people");
    VBox right = Boxes.column(12, pin, keypad);
    right.getStyleClass().add("sign-in-keys");
    right.setAlignment(Pos.TOP_CENTER);
    HBox both = new HBox(Boxes.grow(left), right);
    both.getStyleClass().addAll("sign-in", "gap-32");
    view.getChildren().add(both);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Down", ui.texts().bind("sign-in.key.next"), () -> model.selectBeside(1)),
        ScreenKey.of("Up", ui.texts().bind("sign-in.key.before"), () -> model.selectBeside(-1)),
        ScreenKey.of("Backspace", ui.texts().bind("keys.erase"), model::erase),
        ScreenKey.of("Esc", ui.texts().bind("keys.clear"), model::clear),
        ScreenKey.of("Enter", ui.texts().bind("sign-in.key.enter"), model::enter));
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
      case ENTER -> model.enter();
      default -> {
        // digits come another way, and there is nothing to switch
      }
    }
  }

  private void show(SignInState state) {
    if (!shown.equals(state.people()) || people.getChildren().isEmpty()) {
      shown = state.people();
      people.getChildren().setAll(shown.isEmpty() ? nobody(state) : tiles());
    }
    mark(state);
    pin.show(entry(state));
    keypad.show(
        new KeypadState(
            state.canErase(),
            state.canErase() || state.said().isPresent(),
            state.canEnter(),
            KeypadState.Middle.NOTHING,
            /* point= */ false));
  }

  private List<Node> tiles() {
    return shown.stream().<Node>map(this::tile).toList();
  }

  private ToggleButton tile(PersonView person) {
    Label name = Words.data(person.name(), "text-20", "semibold");
    Label role =
        Words.label(
            ui.texts()
                .bind("people.role." + person.role().name().toLowerCase(java.util.Locale.ROOT)),
            "text-14",
            "muted");
    ToggleButton tile = new ToggleButton();
    VBox words = Boxes.column(4, name, role);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMaxHeight(VBox.USE_PREF_SIZE);
    tile.setGraphic(
        Boxes.row(12, Icon.of(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE, Icon.LARGE), words));
    tile.getStyleClass().addAll("person-tile", "data");
    tile.setAccessibleText(person.name());
    tile.setUserData(person.personId());
    tile.setOnAction(event -> {
      model.select(person.personId());
      mark(model.state().get());
    });
    return tile;
  }

  private void mark(SignInState state) {
    people.getChildren().stream()
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .forEach(tile ->
            tile.setSelected(state.selected().filter(tile.getUserData()::equals).isPresent()));
  }

  private List<Node> nobody(SignInState state) {
    if (!state.isLoaded()) {
      return List.of();
    }
    VBox words =
        Boxes.column(
            8,
            Words.label(ui.texts().bind("sign-in.nobody"), "text-20", "semibold"),
            Words.paragraph(ui.texts().bind("sign-in.nobody.do"), "text-16", "muted"));
    words.prefWidthProperty().bind(Bindings.max(300, people.widthProperty().subtract(24)));
    return List.of(words);
  }

  private EntryDisplay.Entry entry(SignInState state) {
    String who =
        state.people().stream()
            .filter(person -> state.selected().filter(person.personId()::equals).isPresent())
            .map(PersonView::name)
            .findFirst()
            .map(name -> ui.texts().text("sign-in.pin-of", name))
            .orElseGet(() -> ui.texts().text("sign-in.choose-first"));
    return new EntryDisplay.Entry(
        who,
        hint(state),
        state.isChecking() ? Tone.MUTED : Tone.DANGER,
        "",
        DOT.repeat(state.digits()),
        "",
        state.digits() > 0);
  }

  private String hint(SignInState state) {
    if (state.isChecking()) {
      return ui.texts().text("sign-in.checking");
    }
    return state.lockedSeconds() > 0
        ? ui.texts().text("sign-in.locked-for", state.lockedSeconds())
        : state.said().map(wording::of).orElse("");
  }
}
