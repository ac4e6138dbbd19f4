package juyu.ui.page;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.shell.PageHeader;
import juyu.ui.theme.Boxes;

/** How a screen is laid out: its header, and below it what it is about. */
public final class Page {

  private Page() {}

  /** The body takes the room there is: for one large table. */
  public static Node filling(PageHeader header, Node... body) {
    VBox page = Boxes.styled(new VBox(header), "page");
    page.getChildren().addAll(body);
    VBox.setVgrow(body[body.length - 1], Priority.ALWAYS);
    return page;
  }

  /** The whole page scrolls if it is higher than the window. */
  public static Node scrolling(PageHeader header, Node... body) {
    VBox page = Boxes.styled(new VBox(header), "page");
    page.getChildren().addAll(body);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
