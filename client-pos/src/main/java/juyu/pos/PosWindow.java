package juyu.pos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Stage;
import juyu.pos.start.StartFailure;
import juyu.pos.start.StartScreen;
import juyu.till.TillNode;
import juyu.ui.Ui;
import juyu.ui.format.Formats;
import juyu.ui.shell.AppWindow;
import juyu.ui.shell.Frame;
import juyu.ui.shell.Product;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cashier's window. It is there at once; its till is opened in the background and the window
 * fills when the till is ready. Used on the UI thread.
 *
 * <pre>{@code
 * UiThread.start(() -> PosWindow.open(new Stage(), folder, () -> TillNode.start(…), closed));
 * }</pre>
 */
public final class PosWindow {

  private static final Logger LOG = LoggerFactory.getLogger(PosWindow.class);

  /** Until the till says where its station is. */
  private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Seoul");

  private final Stage stage;
  private final Ui ui;
  private final Frame frame;
  private final Callable<TillNode> start;
  private final StartScreen starting;
  private final Consumer<Optional<TillNode>> closed;
  private @Nullable Desk desk;

  private PosWindow(
      Stage stage, Ui ui, Callable<TillNode> start, Consumer<Optional<TillNode>> closed) {
    this.stage = stage;
    this.ui = ui;
    this.frame = new Frame(ui, Product.POS);
    this.start = start;
    this.starting = new StartScreen(ui, this::openTill);
    this.closed = closed;
  }

  /**
   * Opens the window and begins to open its till.
   *
   * @param stage not shown yet
   * @param folder where the window remembers its size, language and colours: the till's
   * @param clock the time that it shows; the till's own
   * @param start opens the till; called on another thread, and again when the person tries again
   * @param closed told once the window has gone, with the till if it was opened: whoever opened the
   *     window closes the till, not on the UI thread
   */
  public static PosWindow open(
      Stage stage,
      Path folder,
      Clock clock,
      Callable<TillNode> start,
      Consumer<Optional<TillNode>> closed) {
    Ui ui = Ui.open("pos", folder, USUAL_ZONE, clock);
    PosWindow window = new PosWindow(stage, ui, start, closed);
    window.show();
    return window;
  }

  private void show() {
    AppWindow window = new AppWindow(ui, stage, Product.POS, frame);
    stage.getScene().getStylesheets().add(Look.sheet());
    frame.show(starting);
    stage.setOnHidden(event -> ended());
    window.show();
    openTill();
  }

  private void openTill() {
    ui.work().run(start, this::ready, this::failed);
  }

  private void failed(Exception problem) {
    LOG.error("the till could not be opened", problem);
    starting.failed(StartFailure.of(problem));
  }

  private void ready(TillNode till) {
    Formats formats = new Formats(ui.texts(), till.businessDay().zone(), ui.clock());
    Ui here = new Ui(ui.texts(), ui.theme(), formats, ui.clock(), ui.work(), ui.preferences());
    desk = new Desk(here, frame, stage, till);
  }

  private void ended() {
    Optional<TillNode> till = Optional.ofNullable(desk).map(Desk::till);
    frame.leave();
    if (desk != null) {
      desk.close();
    }
    ui.close();
    closed.accept(till);
  }

  /** The till, once it is open. */
  public Optional<TillNode> till() {
    return Optional.ofNullable(desk).map(Desk::till);
  }

  Ui ui() {
    return ui;
  }

  @Nullable Desk desk() {
    return desk;
  }

  /** The window itself. */
  public Stage stage() {
    return stage;
  }
}
