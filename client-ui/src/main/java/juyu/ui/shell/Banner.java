package juyu.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import juyu.ui.Ui;
import juyu.ui.sync.SyncState;
import juyu.ui.sync.SyncWords;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One calm line under the top bar while the node, or the window, is alone. */
final class Banner extends HBox {

  Banner(Ui ui, Product product, ObservableValue<SyncState> state, Runnable more) {
    SyncWords words = new SyncWords(ui, product.word());
    getStyleClass().addAll("banner", "offline");
    Label first =
        Words.label(
            ui.texts().bind(() -> words.banner(state.getValue()).orElse(""), state), "semibold");
    first.setMinWidth(Label.USE_PREF_SIZE);
    Label second =
        Words.label(
            ui.texts()
                .bind(() -> words.bannerDetail(state.getValue()), state, ui.clock().minute()));
    HBox.setHgrow(second, Priority.ALWAYS);
    second.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            Icon.of(MaterialDesignC.CLOUD_OFF_OUTLINE),
            first,
            Boxes.uprightRule(),
            second,
            Words.button(ui.texts().bind("shell.details"), more));
    visibleProperty().bind(state.map(now -> words.banner(now).isPresent()));
    managedProperty().bind(visibleProperty());
  }
}
