package juyu.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Watches a program from within: prints {@code shown}, with the time in milliseconds since 1970,
 * after the first pulse in which a window of it was drawn, {@code usable} once a person can do
 * something there, and how much memory is in use then; and closes the window.
 */
final class Watcher {

  private static final Duration LOOK = Duration.ofMillis(2);

  private final Predicate<Node> usable;

  private Watcher(Predicate<Node> usable) {
    this.usable = usable;
  }

  /**
   * Begins to watch.
   *
   * @param usable what is there once a person can do something
   */
  static void watch(Predicate<Node> usable) {
    Watcher watcher = new Watcher(usable);
    Thread.ofPlatform().daemon().name("watcher").start(watcher::awaitToolkit);
  }

  private void awaitToolkit() {
    while (true) {
      try {
        Platform.runLater(this::awaitWindow);
        return;
      } catch (IllegalStateException notStartedYet) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitWindow() {
    List<Window> windows = Window.getWindows();
    if (windows.isEmpty()) {
      Platform.runLater(this::awaitWindow);
    } else {
      Scene scene = windows.getFirst().getScene();
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              Platform.runLater(() -> {
                tell("shown");
                awaitUsable(scene);
              });
            }
          });
    }
  }

  private void awaitUsable(Scene scene) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          pause();
          Platform.runLater(() -> look(scene));
        });
  }

  private void look(Scene scene) {
    if (below(scene.getRoot()).noneMatch(usable)) {
      awaitUsable(scene);
      return;
    }
    tell("usable");
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.println("heap " + (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20));
    System.out.println("rss " + residentMegabytes());
    System.out.flush();
    ((Stage) scene.getWindow()).hide();
  }

  private static long residentMegabytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Arrays.stream(line.split("\\s+")).skip(1).findFirst().orElse("0"))
          .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void tell(String what) {
    System.out.println(what + " " + System.currentTimeMillis());
    System.out.flush();
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Watcher::below))
        : Stream.of(node);
  }
}
