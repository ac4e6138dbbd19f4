package juyu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import juyu.ui.theme.Boxes;

/**
 * Words with the important ones strong. Bundles mark those with stars, since their place differs by
 * language: {@code Stock *+19,862.4 L* as measured}.
 */
public final class Emphasis extends TextFlow {

  public Emphasis(String words, String... classes) {
    getStyleClass().add("emphasis");
    getStyleClass().addAll(classes);
    show(words);
  }

  /** Shows other words. */
  public void show(String words) {
    List<Text> parts = new ArrayList<>();
    boolean strong = false;
    for (String part : words.split("\\*", -1)) {
      if (!part.isEmpty()) {
        parts.add(Boxes.styled(new Text(part), strong ? "strong" : "plain"));
      }
      strong = !strong;
    }
    getChildren().setAll(parts);
  }
}
