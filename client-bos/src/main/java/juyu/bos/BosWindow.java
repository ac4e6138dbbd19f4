package juyu.bos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import juyu.bos.start.StartScreen;
import juyu.bos.start.StartTrouble;
import juyu.station.StationNode;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.AppWindow;
import juyu.ui.shell.Frame;
import juyu.ui.shell.Product;

/**
 * The station manager's window. It is there at once, as a skeleton; its station starts behind it.
 * What it shows and does goes through the station's HTTP API, as whoever is signed in.
 */
public final class BosWindow {

  private final Ui ui;
  private final Callable<StationNode> start;
  private final Frame frame;
  private final ReadOnlyObjectWrapper<Optional<StartTrouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Session> session = Optional.empty();

  private BosWindow(Ui ui, Callable<StationNode> start, Stage stage, Runnable closed) {
    this.ui = ui;
    this.start = start;
    this.frame = new Frame(ui, Product.BOS);
    AppWindow window = new AppWindow(ui, stage, Product.BOS, frame);
    stage.getScene().getStylesheets().add(sheet());
    frame.show(new StartScreen(ui, trouble, this::begin));
    stage.setOnHidden(event -> {
      close();
      closed.run();
    });
    window.show();
  }

  private static String sheet() {
    return Objects.requireNonNull(BosWindow.class.getResource("bos.css"), "bos.css")
        .toExternalForm();
  }

  /**
   * Opens the window and, behind it, the station. To be called on the UI thread.
   *
   * @param stage the window's; not yet shown
   * @param folder where the window remembers its size, language and colours: the station's own
   * @param zone the station's time zone
   * @param clock the station's clock
   * @param start starts the station, or hands over one that runs; called in the background, again
   *     if it fails and the person wants to try once more
   * @param closed called when the window has gone; the station is the caller's to stop
   */
  public static BosWindow open(
      Stage stage,
      Path folder,
      ZoneId zone,
      Clock clock,
      Callable<StationNode> start,
      Runnable closed) {
    return open(Ui.open("bos", folder, zone, clock), stage, start, closed);
  }

  /** As above, with the parts of a test, for instance. */
  static BosWindow open(Ui ui, Stage stage, Callable<StationNode> start, Runnable closed) {
    BosWindow window = new BosWindow(ui, start, stage, closed);
    UiThread.later(window::begin);
    return window;
  }

  private void begin() {
    trouble.set(Optional.empty());
    ui.work()
        .run(start, this::started, thrown -> trouble.set(Optional.of(StartTrouble.of(thrown))));
  }

  private void started(StationNode station) {
    Session made = new Session(ui, frame, station);
    session = Optional.of(made);
    made.begin();
  }

  /** The window's frame, for what is shown in it. */
  Frame frame() {
    return frame;
  }

  Ui ui() {
    return ui;
  }

  private void close() {
    frame.leave();
    session.ifPresent(Session::close);
    ui.close();
  }
}
