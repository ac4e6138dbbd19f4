package juyu.ui.parts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import org.jspecify.annotations.Nullable;

/** A tank with its gauge and what a manager asks of it. */
public final class TankCard extends HBox {

  /**
   * A tank in words.
   *
   * @param product its name
   * @param tank its number in words
   * @param level how much is in it, without its unit
   * @param unit of the level
   * @param about share and capacity, muted
   * @param share how full, 0 to 1
   * @param safeShare up to where it may be filled, 0 to 1
   * @param colour the product's, such as {@code data-1}
   */
  public record Tank(
      String product,
      String tank,
      String level,
      String unit,
      String about,
      double share,
      double safeShare,
      String colour) {}

  /**
   * A line at its foot.
   *
   * @param status in place of the value where it is more than a number; null for none
   */
  public record Line(String name, String value, @Nullable Status status) {}

  private final TankGauge gauge = new TankGauge(56, 160);
  private final Label product = Boxes.styled(new Label(), "semibold", "data");
  private final Label tank = Boxes.styled(new Label(), "text-12", "muted", "data");
  private final Label level = Boxes.styled(new Label(), "text-20", "semibold", "data");
  private final Label unit = Boxes.styled(new Label(), "text-12", "muted");
  private final Label about = Boxes.styled(new Label(), "text-12", "muted", "data");
  private final VBox lines = Boxes.column(4);

  public TankCard() {
    getStyleClass().addAll("card", "tank-card", "pad-16", "gap-16");
    tank.setMinWidth(USE_PREF_SIZE);
    product.setWrapText(true);
    product.setMinHeight(USE_PREF_SIZE);
    VBox words =
        new VBox(
            Boxes.row(8, product, Boxes.spacer(), tank),
            Boxes.baseline(4, level, unit),
            about,
            Boxes.spacer(),
            lines);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(gauge, words);
    setPrefWidth(270);
  }

  /** Shows another tank. */
  public void show(Tank now, List<Line> foot) {
    gauge.show(
        now.share(),
        now.safeShare(),
        now.colour(),
        now.product() + " " + now.level() + " " + now.about());
    product.setText(now.product());
    tank.setText(now.tank());
    level.setText(now.level());
    unit.setText(now.unit());
    about.setText(now.about());
    lines.getChildren().setAll(foot.stream().map(TankCard::line).toList());
  }

  private static HBox line(Line line) {
    Label value =
        line.status() == null
            ? Boxes.styled(new Label(line.value()), "medium", "data")
            : new StatusLabel(line.status());
    value.getStyleClass().add("text-12");
    value.setMinWidth(USE_PREF_SIZE);
    Label name = Boxes.styled(new Label(line.name()), "text-12", "muted");
    name.setMinWidth(USE_PREF_SIZE);
    return Boxes.row(8, name, Boxes.spacer(), value);
  }
}
