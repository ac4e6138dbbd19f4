package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What needs a person, each with the one thing to do about it. */
public final class AttentionList extends VBox {

  private final ObservableValue<String> nothing;

  /**
   * @param nothing what it says when nothing needs anybody
   */
  public AttentionList(ObservableValue<String> nothing) {
    this.nothing = nothing;
    getStyleClass().add("attention-list");
    show(List.of());
  }

  /** Shows other things. */
  public void show(List<Attention> things) {
    List<Node> rows = new ArrayList<>();
    things.forEach(thing -> rows.add(row(thing)));
    if (rows.isEmpty()) {
      rows.add(quiet());
    }
    getChildren().setAll(rows);
  }

  private Node quiet() {
    Icon icon = Icon.of(MaterialDesignC.CHECK_CIRCLE);
    Tone.OK.on(icon);
    return Boxes.styled(Boxes.row(12, icon, Words.label(nothing, "muted")), "attention");
  }

  private static HBox row(Attention thing) {
    StackPane picture = Boxes.styled(new StackPane(Icon.small(thing.icon())), "attention-mark");
    thing.tone().on(picture);
    Label title = Boxes.styled(new Label(thing.title()), "semibold", "data");
    Label about = Boxes.styled(new Label(thing.about()), "text-12", "muted", "data");
    about.setWrapText(true);
    VBox words = new VBox(title, about);
    words.setMinWidth(0);
    words.getStyleClass().add("attention-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button = new Button(thing.action());
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(thing.title() + ": " + thing.action());
    button.setOnAction(event -> thing.run().run());
    return Boxes.styled(Boxes.row(12, picture, words, button), "attention");
  }
}
