package juyu.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import juyu.ui.text.Pseudo;

/**
 * Finds words that did not come through {@code Texts}: show something in {@code Language.PSEUDO}
 * and ask. What comes from records is marked with the style class {@code data}; cells of tables and
 * what a person typed are data too.
 */
public final class OutsideBundles {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /** Some is put together of words and figures. */
  private static final Pattern MARKED = Pattern.compile("⟦[^⟧]*⟧");

  private OutsideBundles() {}

  /** The words in sight below a node that are in no bundle. Call on the UI thread. */
  public static List<String> in(Parent root) {
    List<String> found = new ArrayList<>();
    root.applyCss();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible() || isData(node)) {
      return;
    }
    if (node instanceof Text text
        && !node.getStyleClass().contains("icon")
        && !Pseudo.isMarked(text.getText())
        && LETTERS.matcher(MARKED.matcher(text.getText()).replaceAll("")).find()
        && !isShortened(text.getText())) {
      found.add(text.getText());
    }
    String spoken = node.getAccessibleText();
    if (spoken != null && LETTERS.matcher(MARKED.matcher(spoken).replaceAll("")).find()) {
      found.add("spoken: " + spoken);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /** A label that has too little room shows the beginning of its words. */
  private static boolean isShortened(String text) {
    return text.startsWith("⟦") && (text.endsWith("…") || text.endsWith("..."));
  }

  private static boolean isData(Node node) {
    return node.getStyleClass().contains("data")
        || node instanceof Cell<?>
        || node instanceof TextInputControl;
  }
}
