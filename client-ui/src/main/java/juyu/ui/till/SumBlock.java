package juyu.ui.till;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.model.value.Money;
import juyu.ui.format.Formats;
import juyu.ui.parts.MoneyLabel;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/**
 * What a sale comes to: small figures, and the total large. It keeps its height, whatever it says.
 */
public final class SumBlock extends VBox {

  /**
   * A small figure above the total.
   *
   * @param amount formatted
   */
  public record Line(String words, String amount) {}

  private final VBox lines = Boxes.column(4);
  private final MoneyLabel total;

  /**
   * @param totalWords what the large figure is
   * @param places how many small figures there is room for
   */
  public SumBlock(Formats formats, ObservableValue<String> totalWords, int places) {
    getStyleClass().addAll("sum-block", "gap-8");
    total = new MoneyLabel(formats, 40, Money.ZERO);
    lines.setMinHeight(places * 20 + (places - 1) * 4);
    HBox row = Boxes.row(8, Words.label(totalWords, "text-20", "semibold"), Boxes.spacer(), total);
    getChildren().addAll(lines, row);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows other figures. */
  public void show(List<Line> small, Money sum) {
    lines.getChildren().setAll(small.stream().map(SumBlock::line).toList());
    total.show(sum);
  }

  private static HBox line(Line line) {
    Label amount = Boxes.styled(new Label(line.amount()), "text-14", "muted", "data");
    return Boxes.row(
        8, Boxes.styled(new Label(line.words()), "text-14", "muted"), Boxes.spacer(), amount);
  }
}
