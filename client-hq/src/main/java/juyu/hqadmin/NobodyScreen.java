package juyu.hqadmin;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import juyu.ui.Ui;
import juyu.ui.load.EmptyState;
import juyu.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Nobody is registered at head office yet, and this window may not register the first admin. */
final class NobodyScreen implements Screen {

  private final Node view;

  NobodyScreen(Ui ui, Runnable retry) {
    view =
        new StackPane(
            new EmptyState(
                MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
                ui.texts().bind("session.nobody"),
                ui.texts().bind("session.nobody.next"),
                ui.texts().bind("load.retry"),
                retry));
  }

  @Override
  public Node view() {
    return view;
  }
}
