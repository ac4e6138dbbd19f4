package juyu.hqadmin;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.stage.Stage;
import juyu.ui.Ui;
import juyu.ui.shell.AppWindow;
import juyu.ui.shell.Frame;
import juyu.ui.shell.Product;

/**
 * The window of head office's staff. It works over head office's HTTP interface alone, so it may
 * run on any machine, and several at once; while head office is away it says so and waits.
 */
public final class HqWindow {

  private final Ui ui;
  private final Frame frame;
  private final Session session;

  private HqWindow(Ui ui, Stage stage, URI office, Optional<String> ownersToken, Runnable closed) {
    this.ui = ui;
    this.frame = new Frame(ui, Product.HQ);
    this.session = new Session(ui, frame, office, ownersToken);
    AppWindow window = new AppWindow(ui, stage, Product.HQ, frame);
    session.begin();
    stage.setOnHidden(event -> {
      close();
      closed.run();
    });
    window.show();
  }

  /**
   * Opens the window. To be called on the UI thread.
   *
   * @param stage the window's; not yet shown
   * @param folder where the window remembers its size, language and colours: the user's own
   * @param zone head office's time zone
   * @param office where head office listens
   * @param ownersToken whoever has it may register the first admin
   * @param closed called when the window has gone
   */
  public static HqWindow open(
      Stage stage,
      Path folder,
      ZoneId zone,
      Clock clock,
      URI office,
      Optional<String> ownersToken,
      Runnable closed) {
    return open(Ui.open("hqadmin", folder, zone, clock), stage, office, ownersToken, closed);
  }

  /** As above, with the parts of a test, for instance. */
  static HqWindow open(
      Ui ui, Stage stage, URI office, Optional<String> ownersToken, Runnable closed) {
    return new HqWindow(ui, stage, office, ownersToken, closed);
  }

  /** The window's frame, for what is shown in it. */
  Frame frame() {
    return frame;
  }

  Ui ui() {
    return ui;
  }

  /** What a product is called here; its code while that is not known. */
  String productNamed(String code) {
    return session.productNamed(code);
  }

  private void close() {
    frame.leave();
    session.close();
    ui.close();
  }
}
