package juyu.pos;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import juyu.pos.print.PrinterMark;
import juyu.pos.print.PrinterPanel;
import juyu.pos.result.ResultScreen;
import juyu.pos.sale.HeldScreen;
import juyu.pos.sale.SaleScreen;
import juyu.pos.sales.SalesScreen;
import juyu.pos.shift.OpenShiftScreen;
import juyu.pos.shift.ShiftScreen;
import juyu.pos.signin.SignInScreen;
import juyu.pos.words.Wording;
import juyu.till.TillNode;
import juyu.till.signin.SignIn;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Frame;
import juyu.ui.shell.Screen;
import juyu.ui.shell.SideSheet;
import juyu.ui.sync.SyncPanel;
import juyu.ui.till.ScanFilter;
import juyu.ui.till.ScanSettings;
import org.jspecify.annotations.Nullable;

/** The screens of one open till, and which of them is in view. */
final class Desk implements AutoCloseable {

  /** Slow scanners send a character each 20 ms; a person's key must be on the screen after 50. */
  private static final ScanSettings SCANNER =
      new ScanSettings(Duration.ofMillis(24), 6, null, '\r');

  private final Ui ui;
  private final Frame frame;
  private final TillNode till;
  private final PosViewModel model;
  private final ScanFilter scanner;
  private final Map<Place, Screen> screens = new EnumMap<>(Place.class);

  Desk(Ui ui, Frame frame, Stage stage, TillNode till) {
    this.ui = ui;
    this.frame = frame;
    this.till = till;
    this.model = new PosViewModel(till, ui.work());
    this.scanner =
        ScanFilter.on(stage.getScene(), SCANNER, Clock.systemUTC(), ui.work(), model::scanned);
    frame.showNode(till.code().value(), ui.texts().bind(() -> ""));
    frame.showSync(model.sync().state(), this::syncPanel);
    stage.getScene().focusOwnerProperty().addListener((property, old, now) -> keepFocus(now));
    Wording wording = new Wording(ui.texts(), ui.formats());
    model.sale().onHeld(said -> frame.toasts().done(wording.bind(said)));
    model.printer().onAsked(said -> frame.toasts().done(wording.bind(said)));
    model.printer().onRefused(said -> frame.toasts().failed(wording.bind(said)));
    model.person().subscribe(this::showPerson);
    model.place().subscribe(place -> frame.show(screen(place)));
  }

  /** Keys go to what has the focus: when that went away, to the screen in view. */
  private void keepFocus(@Nullable Node now) {
    Screen screen = frame.screen().get();
    if (now == null && screen != null) {
      UiThread.later(screen.view()::requestFocus);
    }
  }

  private SyncPanel syncPanel() {
    return new SyncPanel(
        ui, "pos", model.sync().state(), model.sync().picture(), model.sync().actions());
  }

  private void showPrinter() {
    frame
        .sheet()
        .open(
            ui.texts().bind("print.title"),
            new PrinterPanel(ui, model.printer()),
            SideSheet.NARROW);
  }

  private void showPerson(Optional<SignIn> person) {
    if (person.isEmpty()) {
      frame.showNoPerson();
      return;
    }
    String name = person.get().cashier().name();
    MenuItem signOut = new MenuItem();
    signOut.textProperty().bind(ui.texts().bind("shift.sign-out"));
    signOut.setOnAction(event -> model.signOut());
    frame.showPerson(ui.texts().bind(() -> name), signOut);
  }

  private Screen screen(Place place) {
    return screens.computeIfAbsent(place, this::make);
  }

  private Screen make(Place place) {
    return switch (place) {
      case SIGN_IN -> new SignInScreen(ui, model.signIn());
      case OPEN_SHIFT -> new OpenShiftScreen(ui, model.openShift(), model::signOut);
      case SALE ->
          new SaleScreen(
              ui,
              model.sale(),
              model.tiles(),
              model.search(),
              new SaleScreen.Ways(
                  model::toHeld,
                  model::toSales,
                  model::toShift,
                  new PrinterMark(ui, model.printer().state(), this::showPrinter)));
      case RESULT ->
          new ResultScreen(
              ui,
              model.result(),
              model.printer().state(),
              new ResultScreen.Ways(
                  model::nextSale,
                  this::nextSale,
                  model::toSaleJustMade,
                  model::printResult,
                  this::showPrinter));
      case HELD -> new HeldScreen(ui, model.held(), model::toSale);
      case SALES ->
          new SalesScreen(ui, model.sales(), new SalesScreen.Ways(model::toSale, model::printSale));
      case SHIFT ->
          new ShiftScreen(
              ui,
              model.shift(),
              new ShiftScreen.Ways(model::toSale, model::signOut, model::printReport));
    };
  }

  /** The first digit of the next sale is no less a digit. */
  private void nextSale(String key) {
    model.nextSale();
    if (key.matches("[0-9]")) {
      model.sale().digit(key);
    }
  }

  Frame frame() {
    return frame;
  }

  TillNode till() {
    return till;
  }

  PosViewModel model() {
    return model;
  }

  @Override
  public void close() {
    scanner.remove();
    model.close();
  }
}
