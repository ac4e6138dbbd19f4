package juyu.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import juyu.ui.Ui;
import juyu.ui.sync.SyncState;
import juyu.ui.sync.SyncWords;
import juyu.ui.theme.Icon;

/** Says in words how the node stands; a click tells more. */
final class SyncChip extends Button {

  private final SyncWords words;
  private final Icon icon = Icon.of(SyncWords.icon(new SyncState.NotKnown()), Icon.SMALL);

  /** Kept here because a listener of a binding is forgotten with it. */
  private final ObservableValue<SyncState> state;

  SyncChip(Ui ui, Product product, ObservableValue<SyncState> state, Runnable more) {
    this.words = new SyncWords(ui, product.word());
    this.state = state;
    getStyleClass().add("sync-chip");
    setGraphic(icon);
    textProperty()
        .bind(ui.texts().bind(() -> words.chip(state.getValue()), state, ui.clock().minute()));
    accessibleTextProperty().bind(ui.texts().bind("sync.chip.name", textProperty()));
    setOnAction(event -> more.run());
    this.state.addListener((property, old, now) -> show(now));
    show(state.getValue());
  }

  private void show(SyncState now) {
    icon.show(SyncWords.icon(now));
    SyncWords.tone(now).on(this);
  }
}
