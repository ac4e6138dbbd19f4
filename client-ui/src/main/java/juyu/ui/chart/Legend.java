package juyu.ui.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import juyu.ui.theme.Boxes;

/** What the lines and colours of a chart are. */
public final class Legend extends HBox {

  /**
   * An entry.
   *
   * @param mark a style class: {@code line}, {@code dashes}, or a colour such as {@code data-1} or
   *     {@code danger} for a square
   */
  public record Entry(String mark, String words) {}

  public Legend() {
    getStyleClass().addAll("legend", "gap-16");
  }

  public Legend(List<Entry> entries) {
    this();
    show(entries);
  }

  /** Shows other entries. */
  public void show(List<Entry> entries) {
    getChildren().setAll(entries.stream().map(Legend::entry).toList());
  }

  private static HBox entry(Entry entry) {
    boolean isLine = entry.mark().equals("line") || entry.mark().equals("dashes");
    Region mark =
        Boxes.styled(new Region(), isLine ? "legend-line" : "legend-square", entry.mark());
    Label words = Boxes.styled(new Label(entry.words()), "text-12", "data");
    words.setMinWidth(USE_PREF_SIZE);
    return Boxes.row(8, mark, words);
  }
}
