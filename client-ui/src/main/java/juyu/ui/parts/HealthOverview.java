package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;

/** Small grids below each other, one for each region. */
public final class HealthOverview extends VBox {

  /**
   * A region.
   *
   * @param name of it
   * @param count how many stations, in words
   */
  public record Group(String name, String count, List<HealthCell> cells) {

    public Group {
      cells = List.copyOf(cells);
    }
  }

  private final Consumer<String> opened;
  private List<Group> groups = List.of();

  /**
   * @param opened gets the id of a station that was clicked
   */
  public HealthOverview(Consumer<String> opened) {
    this.opened = opened;
    getStyleClass().addAll("health-overview", "gap-12");
  }

  /** Shows other regions, or the same in other states. */
  public void show(List<Group> now) {
    if (now.equals(groups)) {
      return;
    }
    groups = List.copyOf(now);
    List<Node> nodes = new ArrayList<>();
    groups.forEach(group -> nodes.add(node(group)));
    getChildren().setAll(nodes);
  }

  private Node node(Group group) {
    HealthGrid grid = HealthGrid.small().onOpen(opened);
    grid.show(group.cells());
    return Boxes.column(
        4,
        Boxes.row(
            8,
            Boxes.styled(new Label(group.name()), "text-12", "semibold", "data"),
            Boxes.spacer(),
            Boxes.styled(new Label(group.count()), "text-12", "muted", "data")),
        grid);
  }
}
