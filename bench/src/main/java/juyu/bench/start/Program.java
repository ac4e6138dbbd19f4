package juyu.bench.start;

import javafx.scene.Node;
import juyu.app.Main;

/** The real program, watched: its window is usable once somebody can sign in. */
public final class Program {

  private Program() {}

  public static void main(String... args) {
    Watcher.watch(Program::isSignIn);
    Main.main(args);
  }

  private static boolean isSignIn(Node node) {
    return node.getStyleClass().contains("person-tile")
        || node.getStyleClass().contains("password-field")
        || node.getStyleClass().contains("failure");
  }
}
