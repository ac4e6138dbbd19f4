package juyu.ui.page;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import juyu.ui.text.Texts;

/** Something that is written anew when the language, or what it is about, changes. */
public final class Rebuilt extends StackPane {

  /** Kept here, so that it lives as long as this does and no longer. */
  private final InvalidationListener rebuild;

  /**
   * @param also what it depends on besides the language
   */
  public Rebuilt(Texts texts, Supplier<Node> made, Observable... also) {
    this.rebuild = changed -> getChildren().setAll(made.get());
    InvalidationListener weak = new WeakInvalidationListener(rebuild);
    texts.language().addListener(weak);
    for (Observable one : also) {
      one.addListener(weak);
    }
    getChildren().setAll(made.get());
  }
}
