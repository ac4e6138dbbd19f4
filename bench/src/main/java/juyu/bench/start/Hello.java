package juyu.bench.start;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a window can be: the floor for how soon one is there. */
public final class Hello {

  private Hello() {}

  public static void main(String... args) {
    Watcher.watch(Label.class::isInstance);
    Platform.startup(() -> {
      Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(new Label("hello")), 1366, 768));
      stage.setOnHidden(event -> Platform.exit());
      stage.show();
    });
  }
}
