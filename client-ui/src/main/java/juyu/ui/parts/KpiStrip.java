package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;

/** The figures of a page side by side on one surface, divided by thin lines. */
public final class KpiStrip extends HBox {

  public KpiStrip() {
    getStyleClass().addAll("card", "kpi-strip");
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows other figures. */
  public void show(List<Kpi> figures) {
    List<Node> cells = new ArrayList<>();
    for (Kpi figure : figures) {
      if (!cells.isEmpty()) {
        cells.add(Boxes.uprightRule());
      }
      cells.add(cell(figure));
    }
    getChildren().setAll(cells);
  }

  private static VBox cell(Kpi figure) {
    VBox cell =
        Boxes.column(
            4,
            Boxes.styled(new Label(figure.name()), "text-14", "muted"),
            number(figure),
            foot(figure));
    cell.getStyleClass().add("kpi");
    cell.setMinWidth(0);
    cell.setPrefWidth(1);
    HBox.setHgrow(cell, Priority.ALWAYS);
    return cell;
  }

  private static HBox number(Kpi figure) {
    HBox number = Boxes.baseline(4);
    if (!figure.before().isEmpty()) {
      number.getChildren().add(Boxes.styled(new Label(figure.before()), "kpi-sign", "muted"));
    }
    Label digits = Boxes.styled(new Label(figure.digits()), "kpi-digits", "data");
    digits.setMinWidth(USE_PREF_SIZE);
    number.getChildren().add(digits);
    if (!figure.behind().isEmpty()) {
      number.getChildren().add(Boxes.styled(new Label(figure.behind()), "kpi-behind", "muted"));
    }
    return number;
  }

  private static Node foot(Kpi figure) {
    if (figure.link() != null) {
      Hyperlink link = Boxes.styled(new Hyperlink(figure.link()), "row-link", "text-12");
      link.setOnAction(event -> figure.follow().run());
      return link;
    }
    HBox foot = Boxes.row(4);
    if (!figure.change().isEmpty()) {
      Label change = Boxes.styled(new Label(figure.change()), "text-12", "semibold", "data");
      change.setMinWidth(USE_PREF_SIZE);
      figure.tone().on(change);
      foot.getChildren().add(change);
    }
    foot.getChildren().add(Boxes.styled(new Label(figure.about()), "text-12", "muted", "data"));
    return foot;
  }
}
