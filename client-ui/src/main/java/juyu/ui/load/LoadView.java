package juyu.ui.load;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.api.Failure;

/**
 * Shows a load as far as it is: skeleton, content, empty state or failure. What is there from
 * before stays when asking again fails, with a line above it that says so.
 */
public final class LoadView<T> extends VBox {

  private final Ui ui;
  private final ObservableValue<Load<T>> load;
  private final Node content;
  private final Node skeleton;
  private final Runnable retry;
  private final StackPane place = new StackPane();
  private Predicate<T> isEmpty = value -> false;
  private Optional<Node> empty = Optional.empty();

  /**
   * @param content bound to the same view model; in view while there is something to show
   */
  public LoadView(
      Ui ui, ObservableValue<Load<T>> load, Node content, Node skeleton, Runnable retry) {
    this.ui = ui;
    this.load = load;
    this.content = content;
    this.skeleton = skeleton;
    this.retry = retry;
    getStyleClass().addAll("load-view", "gap-12");
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().setAll(place);
    load.subscribe(this::show);
  }

  /** Shows this instead of the content when there is nothing in it. */
  public LoadView<T> whenEmpty(Predicate<T> nothing, Node instead) {
    isEmpty = nothing;
    empty = Optional.of(instead);
    show(load.getValue());
    return this;
  }

  private void show(Load<T> now) {
    switch (now) {
      case Load.Waiting<T>() -> fill(skeleton);
      case Load.Ready<T>(T value) -> fill(contentOf(value));
      case Load.Failed<T>(Failure failure, Optional<T> last) when last.isPresent() -> {
        fill(contentOf(last.get()));
        getChildren().addFirst(FailureView.line(ui, failure, retry));
      }
      case Load.Failed<T>(Failure failure, Optional<T> last) ->
          fill(FailureView.whole(ui, failure, retry));
    }
  }

  private Node contentOf(T value) {
    return isEmpty.test(value) ? empty.orElse(content) : content;
  }

  private void fill(Node node) {
    place.getChildren().setAll(node);
    getChildren().setAll(place);
  }
}
