package juyu.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import juyu.app.fleet.SignIn;
import juyu.app.fleet.SignIn.Kind;
import juyu.model.value.NodeCode;
import juyu.ui.fx.UiThread;

/**
 * Uses the demo's windows once, so that a JVM that makes an AOT cache learns what they need: signs
 * in at each of them and goes wherever its rail leads. What it does not find it leaves out.
 */
final class Rehearsal {

  private static final int NAME_AND_PASSWORD = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final DemoDesks desks;
  private final List<SignIn> signIns;

  Rehearsal(DemoDesks desks, List<SignIn> signIns) {
    this.desks = desks;
    this.signIns = signIns;
  }

  void play() throws InterruptedException {
    till();
    for (SignIn signIn : signIns) {
      if (signIn.kind() == Kind.PASSWORD) {
        desk(signIn);
      }
    }
  }

  private void till() throws InterruptedException {
    Optional<String> pin =
        signIns.stream().filter(one -> one.kind() == Kind.PIN).map(SignIn::secret).findFirst();
    press(node -> node.getStyleClass().contains("person-tile"));
    for (char digit : pin.orElse("").toCharArray()) {
      press(isKey(Character.toString(digit)));
    }
    press(isKey("Enter"));
    press(node -> node.getStyleClass().contains("product-tile"));
    press(isKey("50,000"));
  }

  private static Predicate<Node> isKey(String words) {
    return node ->
        node instanceof Button key
            && key.getStyleClass().contains("till-key")
            && words.equals(key.getText());
  }

  private void desk(SignIn signIn) throws InterruptedException {
    DeskWindow desk = signIn.node().equals(NodeCode.HQ) ? desks.office() : desks.station();
    Optional<Scene> scene =
        await(() -> desk.scene().filter(shown -> inputs(shown).size() == NAME_AND_PASSWORD));
    if (scene.isPresent()) {
      onUi(() -> {
        List<TextInputControl> inputs = inputs(scene.get());
        inputs.get(0).setText(signIn.name());
        inputs.get(1).setText(signIn.secret());
        nodes(scene.get()).filter(Rehearsal::isDefault).findFirst().ifPresent(Rehearsal::fire);
        return "";
      });
      Thread.sleep(PAUSE);
      await(() -> nodes(scene.get()).filter(Rehearsal::isWay).findFirst());
      for (Node way : onUi(() -> nodes(scene.get()).filter(Rehearsal::isWay).toList())) {
        onUi(() -> {
          fire(way);
          return "";
        });
        Thread.sleep(PAUSE);
      }
    }
  }

  private static List<TextInputControl> inputs(Scene scene) {
    return nodes(scene)
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .toList();
  }

  private static boolean isDefault(Node node) {
    return node instanceof Button button && button.isDefaultButton();
  }

  private static boolean isWay(Node node) {
    return node.getStyleClass().contains("rail-item");
  }

  private static void press(Predicate<Node> which) throws InterruptedException {
    Optional<Node> found =
        await(() ->
            scenes()
                .flatMap(Rehearsal::nodes)
                .filter(which)
                .filter(node -> !node.isDisabled())
                .findFirst());
    if (found.isPresent()) {
      onUi(() -> {
        fire(found.get());
        return "";
      });
      Thread.sleep(PAUSE);
    }
  }

  private static void fire(Node node) {
    if (node instanceof ButtonBase button) {
      button.fire();
    }
  }

  private static Stream<Scene> scenes() {
    return List.copyOf(Window.getWindows()).stream().map(Window::getScene);
  }

  private static Stream<Node> nodes(Scene scene) {
    return below(scene.getRoot());
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Rehearsal::below))
        : Stream.of(node);
  }

  /** Looks on the UI thread until it is there; nothing if that takes too long. */
  private static <T> Optional<T> await(Supplier<Optional<T>> look) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> found = onUi(look);
      if (found.isPresent()) {
        return found;
      }
      Thread.sleep(LOOK);
    }
    return Optional.empty();
  }

  private static <T> T onUi(Supplier<T> action) {
    CompletableFuture<T> done = new CompletableFuture<>();
    UiThread.run(() -> {
      try {
        done.complete(action.get());
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    return done.join();
  }
}
