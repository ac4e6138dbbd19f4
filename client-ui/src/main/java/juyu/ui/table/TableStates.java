package juyu.ui.table;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.text.Texts;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The rows of a table, or what stands in their place: a skeleton, words, and what to do next. */
final class TableStates<T> extends StackPane {

  private final TableView<T> table;
  private final TableModel<T> model;
  private final Texts texts;
  private final Region skeleton;
  private ObservableValue<String> emptyTitle;
  private @Nullable ObservableValue<String> emptyHint;
  private @Nullable ObservableValue<String> emptyAction;
  private Runnable onEmptyAction = () -> {};
  private @Nullable Runnable retry;

  TableStates(TableView<T> table, TableModel<T> model, Texts texts, Region skeleton) {
    this.table = table;
    this.model = model;
    this.texts = texts;
    this.skeleton = skeleton;
    this.emptyTitle = texts.bind("table.empty");
    setMinHeight(0);
    VBox.setVgrow(this, Priority.ALWAYS);
    render();
  }

  void whenEmpty(ObservableValue<String> words, ObservableValue<String> hint) {
    emptyTitle = words;
    emptyHint = hint;
    render();
  }

  void whenEmpty(ObservableValue<String> action, Runnable run) {
    emptyAction = action;
    onEmptyAction = run;
    render();
  }

  void onRetry(Runnable action) {
    retry = action;
    render();
  }

  /** To be called when the rows have changed. */
  void render() {
    Node instead = instead();
    table.setVisible(instead == null);
    getChildren().setAll(instead == null ? List.of(table) : List.of(table, instead));
  }

  private @Nullable Node instead() {
    return switch (model.rows().get()) {
      case Rows.Loading<T> _ -> skeleton;
      case Rows.Failed<T>(String why) -> failure(why);
      case Rows.Ready<T>(List<T> items, boolean _) when items.isEmpty() -> nothing();
      case Rows.Ready<T> _ when isNothingFound() -> nothingFound();
      case Rows.Ready<T> _ -> null;
    };
  }

  private boolean isNothingFound() {
    return model.isFiltered() && model.answer().get().rows().isEmpty();
  }

  private Node nothing() {
    return Placeholder.words(
        MaterialDesignI.INBOX_OUTLINE,
        Tone.MUTED,
        emptyTitle,
        emptyHint,
        emptyAction == null ? null : Words.button(emptyAction, onEmptyAction));
  }

  private Node nothingFound() {
    return Placeholder.words(
        MaterialDesignF.FILTER_VARIANT_REMOVE,
        Tone.MUTED,
        texts.bind("table.nothing-found", model.filter()),
        null,
        Words.button(texts.bind("table.filter.clear"), () -> model.filter().set("")));
  }

  private Node failure(String why) {
    return Placeholder.words(
        MaterialDesignA.ALERT_CIRCLE_OUTLINE,
        Tone.DANGER,
        texts.bind("table.failed"),
        new ReadOnlyObjectWrapper<>(why),
        retry == null ? null : Words.button(texts.bind("table.retry"), retry));
  }
}
