package juyu.bos.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import juyu.ui.shell.PageHeader;

/** The headers of this window's screens. */
public final class Pages {

  private Pages() {}

  /** With the words of the keys {@code <name>.title} and {@code <name>.about}. */
  public static PageHeader header(Desk desk, String name, Node... actions) {
    return new PageHeader(desk.words(name + ".title"), desk.words(name + ".about"), actions);
  }

  /** As above, about something that changes. */
  public static PageHeader header(
      Desk desk, String name, ObservableValue<String> about, Node... actions) {
    return new PageHeader(desk.words(name + ".title"), about, actions);
  }
}
