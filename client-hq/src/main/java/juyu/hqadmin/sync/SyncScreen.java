package juyu.hqadmin.sync;

import java.util.Optional;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.ui.page.Page;
import juyu.ui.shell.Screen;
import juyu.ui.sync.SyncPanel;
import juyu.ui.theme.Boxes;

/** Links, channels and parked entries, on a screen of their own. */
public final class SyncScreen implements Screen {

  private final Node view;

  public SyncScreen(Desk desk, SyncViewModel model) {
    view =
        Page.scrolling(
            desk.header("sync"),
            Boxes.card(
                16,
                new SyncPanel(
                    desk.ui(),
                    "hq",
                    model.state(),
                    model.picture(),
                    desk.mayChange() ? Optional.of(model.decisions()) : Optional.empty())));
  }

  @Override
  public Node view() {
    return view;
  }
}
