package juyu.bos.desk;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Something that is written anew when the language, or what it is about, changes. */
public final class Rebuilt extends StackPane {

  /** Kept here, so that it lives as long as this does and no longer. */
  private final InvalidationListener rebuild;

  /**
   * @param also what it depends on besides the language
   */
  public Rebuilt(Desk desk, Supplier<Node> made, Observable... also) {
    this.rebuild = changed -> getChildren().setAll(made.get());
    InvalidationListener weak = new WeakInvalidationListener(rebuild);
    desk.texts().language().addListener(weak);
    for (Observable one : also) {
      one.addListener(weak);
    }
    getChildren().setAll(made.get());
  }
}
