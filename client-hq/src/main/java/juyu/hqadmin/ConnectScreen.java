package juyu.hqadmin;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import juyu.ui.Ui;
import juyu.ui.load.Load;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.shell.Screen;
import juyu.ui.theme.Boxes;

/** Until head office has answered for the first time. */
final class ConnectScreen implements Screen {

  private final Node view;

  ConnectScreen(Ui ui, ObservableValue<? extends Load<?>> load, Runnable retry) {
    view = Boxes.styled(shown(ui, load, retry), "page");
  }

  private static <T> Node shown(Ui ui, ObservableValue<? extends Load<?>> load, Runnable retry) {
    @SuppressWarnings("unchecked") // only whether it is there matters, not what
    ObservableValue<Load<T>> some = (ObservableValue<Load<T>>) load;
    return new LoadView<>(ui, some, new StackPane(), Skeleton.cards(3, 5), retry);
  }

  @Override
  public Node view() {
    return view;
  }
}
