package juyu.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import juyu.ui.Ui;
import juyu.ui.sync.SyncState;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a window: top bar, rail, banner, the screen, the sheet beside it and the toasts over
 * it. It hands keys to the screen in view; F1 lists them. In a window that is smaller than any
 * screen was made for, all of it is drawn smaller rather than cut.
 */
public final class Frame extends StackPane {

  /** From this width on the sheet stands beside the screen, below it over the screen. */
  private static final double ROOM_FOR_BOTH = 1600;

  /** What every screen was made to find room in. */
  private static final double LEAST_WIDTH = 1000;

  private static final double LEAST_HEIGHT = 620;

  private final Ui ui;
  private final Product product;
  private final Scale scale = new Scale();
  private final StackPane all = new StackPane();
  private final TopBar topBar;
  private final VBox top;
  private final BorderPane parts = new BorderPane();
  private final StackPane stage = new StackPane();
  private final SideSheet sheet;
  private final Toasts toasts;
  private final Map<String, Screen> made = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
  private List<RailEntry> entries = List.of();
  private Optional<NavRail> rail = Optional.empty();

  public Frame(Ui ui, Product product) {
    this.ui = ui;
    this.product = product;
    topBar = new TopBar(ui, product);
    top = new VBox(topBar);
    sheet = new SideSheet(ui);
    toasts = new Toasts(ui);
    getStyleClass().add("frame");
    parts.setTop(top);
    parts.setCenter(stage);
    StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
    all.getChildren().setAll(parts, toasts);
    all.getTransforms().setAll(scale);
    getChildren().setAll(all);
    sheet.openProperty().subscribe(open -> placeSheet());
    all.widthProperty().subscribe(width -> placeSheet());
    new KeyMap(this::keys).listenOn(this);
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(1, Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT));
    if (factor > 0) {
      scale.setX(factor);
      scale.setY(factor);
      all.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
  }

  private void placeSheet() {
    boolean beside = sheet.openProperty().get() && all.getWidth() >= ROOM_FOR_BOTH;
    boolean over = sheet.openProperty().get() && !beside;
    if (beside == (parts.getRight() == sheet) && over == stage.getChildren().contains(sheet)) {
      return;
    }
    stage.getChildren().remove(sheet);
    parts.setRight(beside ? sheet : null);
    if (over) {
      stage.getChildren().add(sheet);
    }
  }

  /** Which node this window belongs to. */
  public void showNode(String code, ObservableValue<String> name) {
    topBar.showNode(code, name);
  }

  /** Who is here. */
  public void showPerson(ObservableValue<String> name, MenuItem... menu) {
    topBar.showPerson(name, List.of(menu));
  }

  /** Nobody is signed in, at a node whose window says all the same how it stands. */
  public void showNoPerson() {
    topBar.showNoPerson();
  }

  /** Nobody is signed in: no rail, no keys to elsewhere, nothing about the node's links. */
  public void showNobody() {
    topBar.showNobody();
    top.getChildren().setAll(topBar);
    entries = List.of();
    rail = Optional.empty();
    made.clear();
    hideRail();
  }

  /**
   * How the node stands: in the chip, and in a banner while it is offline.
   *
   * @param panel made anew each time a person asks for more
   */
  public void showSync(ObservableValue<SyncState> state, Supplier<Node> panel) {
    Runnable more = () -> toggle(ui.texts().bind("sync.title"), panel, SideSheet.WIDE);
    topBar.showSync(state, more);
    top.getChildren().setAll(topBar, new Banner(ui, product, state, more));
  }

  private void toggle(ObservableValue<String> title, Supplier<Node> body, double width) {
    if (sheet.openProperty().get() && sheet.holds(title.getValue())) {
      sheet.close();
    } else {
      sheet.open(title, body.get(), width);
    }
  }

  /** Gives the window a rail with these entries, and goes to the first. */
  public void showRail(List<RailEntry> ways) {
    made.clear();
    entries = List.copyOf(ways);
    NavRail shown = new NavRail(entries, this::go);
    rail = Optional.of(shown);
    parts.setLeft(shown);
    go(entries.getFirst());
  }

  /** Takes the rail away for a screen that needs the whole window; {@link #go} brings it back. */
  public void hideRail() {
    parts.setLeft(null);
  }

  /** Goes where the rail's entry of this name goes. */
  public void go(String name) {
    entries.stream().filter(entry -> entry.name().equals(name)).findFirst().ifPresent(this::go);
  }

  private void go(RailEntry entry) {
    rail.ifPresent(shown -> parts.setLeft(shown));
    show(made.computeIfAbsent(entry.name(), name -> entry.screen().get()));
    markRail();
  }

  private void markRail() {
    String here =
        made.entrySet().stream()
            .filter(entry -> entry.getValue().equals(screen.get()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    rail.ifPresent(shown -> shown.mark(here));
  }

  /** Shows a screen, unless the one in view wants to ask first. */
  public void show(Screen next) {
    Screen now = screen.get();
    if (next.equals(now)) {
      return;
    }
    if (now == null || now.mayLeave(() -> replace(next))) {
      replace(next);
    }
  }

  private void replace(Screen next) {
    Screen now = screen.get();
    sheet.close();
    if (now != null) {
      now.hidden();
    }
    screen.set(next);
    stage.getChildren().setAll(next.view());
    next.shown();
    markRail();
  }

  /** What is in view; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Screen> screen() {
    return screen.getReadOnlyProperty();
  }

  /** Details beside the screen. */
  public SideSheet sheet() {
    return sheet;
  }

  /** What was done. */
  public Toasts toasts() {
    return toasts;
  }

  /** The window ends: the screen in view lets go of what it listened to. */
  public void leave() {
    Screen now = screen.get();
    if (now != null) {
      now.hidden();
      screen.set(null);
    }
  }

  private List<ScreenKey> keys() {
    List<ScreenKey> all = new ArrayList<>(everywhere());
    all.addAll(screenKeys());
    return all;
  }

  private List<ScreenKey> screenKeys() {
    Screen now = screen.get();
    return now == null ? List.of() : now.keys();
  }

  private List<ScreenKey> everywhere() {
    List<ScreenKey> keys = new ArrayList<>();
    keys.add(
        ScreenKey.of("Esc", ui.texts().bind("keys.close"), sheet::close, sheet.openProperty()));
    keys.add(ScreenKey.of("F1", ui.texts().bind("keys.help"), this::showKeys));
    for (int way = 0; way < Math.min(9, entries.size()); way++) {
      RailEntry entry = entries.get(way);
      keys.add(ScreenKey.of("Shortcut+" + (way + 1), entry.words(), () -> go(entry)));
    }
    return keys;
  }

  private void showKeys() {
    toggle(
        ui.texts().bind("keys.title"),
        () -> KeySheet.of(ui, screenKeys(), everywhere()),
        SideSheet.NARROW);
  }
}
