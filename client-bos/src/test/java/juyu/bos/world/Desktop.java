package juyu.bos.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A window as somebody before it sees and uses it. */
public final class Desktop {

  private static final int SECONDS = 30;

  private final Stage stage;

  public Desktop(Stage stage) {
    this.stage = stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /** Does it on the UI thread and waits for its answer. */
  public static <T> T onUi(Callable<T> action) {
    try {
      return WaitForAsyncUtils.waitFor(
          SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(action));
    } catch (TimeoutException e) {
      throw new AssertionError("the UI thread did not answer", e);
    }
  }

  public static void doOnUi(Runnable action) {
    onUi(() -> {
      action.run();
      return "";
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until it is so, looking on the UI thread. */
  public void await(String what, BooleanSupplier so) {
    Instant until = Instant.now().plusSeconds(SECONDS);
    while (!onUi(so::getAsBoolean)) {
      if (Instant.now().isAfter(until)) {
        throw new AssertionError(what + " did not come about; in sight: " + onUi(this::words));
      }
      java.util.concurrent.locks.LockSupport.parkNanos(30_000_000);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits for these words, anywhere in sight. */
  public void awaitWords(String part) {
    await("'" + part + "'", () -> words().stream().anyMatch(words -> words.contains(part)));
  }

  /** Waits until no words in sight contain this. */
  public void awaitGone(String part) {
    await("'" + part + "' to go", () -> words().stream().noneMatch(words -> words.contains(part)));
  }

  /** All words in sight. Call on the UI thread. */
  public List<String> words() {
    return all()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** All nodes in sight. Call on the UI thread. */
  public Stream<Node> all() {
    return below(stage.getScene().getRoot());
  }

  private static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(node),
        node instanceof javafx.scene.Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Desktop::below)
            : Stream.empty());
  }

  /** The button in sight with this beginning of its words. Call on the UI thread. */
  public Optional<ButtonBase> button(String beginning) {
    return all()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> named(button).startsWith(beginning))
        .findFirst();
  }

  /** A button's words, without the mark of its mnemonic. */
  public static String named(Labeled button) {
    String text =
        button.getText() == null || button.getText().isEmpty()
            ? Optional.ofNullable(button.getAccessibleText()).orElse("")
            : button.getText();
    return button.isMnemonicParsing() ? text.replace("_", "") : text;
  }

  /** Presses a button, once it is there and can be pressed. */
  public void press(String beginning) {
    await(
        "button '" + beginning + "'",
        () -> button(beginning).filter(button -> !button.isDisabled()).isPresent());
    doOnUi(() -> button(beginning).orElseThrow().fire());
  }

  /** Types into the input with this name, in place of what was there. */
  public void type(String name, String text) {
    await("input '" + name + "'", () -> input(name).isPresent());
    doOnUi(() -> input(name).orElseThrow().setText(text));
  }

  /** The input in sight with this name. Call on the UI thread. */
  public Optional<TextInputControl> input(String name) {
    return all()
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(input -> name.equals(input.getAccessibleText()))
        .findFirst();
  }
}
