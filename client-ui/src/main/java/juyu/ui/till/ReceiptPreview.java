package juyu.ui.till;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;

/** A receipt as it looks on paper, 340 wide. */
public final class ReceiptPreview extends VBox {

  public ReceiptPreview() {
    getStyleClass().addAll("receipt", "gap-4", "data");
    setMaxHeight(USE_PREF_SIZE);
  }

  /** Shows another receipt. */
  public void show(List<ReceiptLine> lines) {
    getChildren().setAll(lines.stream().map(ReceiptPreview::node).toList());
  }

  private static Node node(ReceiptLine line) {
    return switch (line) {
      case ReceiptLine.Title(String text) -> centred(text, "text-16", "bold");
      case ReceiptLine.Centred(String text) -> centred(text, "text-12");
      case ReceiptLine.Words(String text, boolean isStrong) -> text(text, isStrong);
      case ReceiptLine.Pair(String left, String right, boolean isStrong) ->
          pair(text(left, isStrong), text(right, isStrong), isStrong);
      case ReceiptLine.Rule() -> Boxes.styled(new Region(), "receipt-rule");
    };
  }

  private static Label centred(String text, String... classes) {
    Label label = Boxes.styled(new Label(text), classes);
    label.getStyleClass().add("data");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER);
    label.setWrapText(true);
    return label;
  }

  private static Label text(String text, boolean isStrong) {
    Label label =
        Boxes.styled(new Label(text), "receipt-text", "data", isStrong ? "semibold" : "regular");
    label.setWrapText(true);
    return label;
  }

  private static HBox pair(Label left, Label right, boolean isStrong) {
    right.setMinWidth(USE_PREF_SIZE);
    right.setWrapText(false);
    HBox pair = Boxes.row(8, left, Boxes.spacer(), right);
    return isStrong ? Boxes.styled(pair, "strong") : pair;
  }
}
