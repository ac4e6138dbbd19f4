package juyu.ui.parts;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;

/** What will happen when a person confirms, said before, with the amounts. */
public final class ConsequenceList extends VBox {

  /**
   * One of the things that will happen.
   *
   * @param words with the amounts between stars: {@code Stock *+19,862.4 L*}
   */
  public record Consequence(Ikon icon, String words) {}

  private final VBox rows = Boxes.column(8);

  /**
   * @param title such as "When you confirm"
   */
  public ConsequenceList(ObservableValue<String> title) {
    getStyleClass().addAll("consequences", "gap-8");
    getChildren().addAll(Words.label(title, "text-12", "medium", "muted"), rows);
  }

  /** Shows other consequences. */
  public void show(List<Consequence> things) {
    rows.getChildren().setAll(things.stream().map(ConsequenceList::row).toList());
  }

  private static Node row(Consequence thing) {
    Emphasis words = new Emphasis(thing.words());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Boxes.row(8, Boxes.styled(Icon.of(thing.icon()), "muted"), words);
    row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return row;
  }
}
