package juyu.pos.sale;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import juyu.pos.sale.SaleDesk.Removed;
import juyu.pos.words.Said;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * What the cashier is told, over the free end of the lines: nothing else moves. Also what was taken
 * out, with a key that puts it back.
 */
final class MessageStrip extends HBox {

  private final Ui ui;
  private final SaleViewModel model;
  private final Wording wording;
  private final Icon icon = Icon.of(MaterialDesignI.INFORMATION_OUTLINE);
  private final Label words = Boxes.styled(new Label(), "text-14", "medium");
  private final Button undo;

  MessageStrip(Ui ui, SaleViewModel model) {
    this.ui = ui;
    this.model = model;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.undo = Words.button(ui.texts().bind("sale.undo"), model::undoRemove, "line-key");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("message-strip", "notice", "gap-12");
    getChildren().addAll(icon, Boxes.grow(words), undo);
    setMaxHeight(USE_PREF_SIZE);
  }

  void show(SaleState state) {
    Optional<Removed> removed = model.removed().get();
    Optional<Said> said = state.said();
    setVisible(said.isPresent() || removed.isPresent());
    undo.setVisible(said.isEmpty() && removed.isPresent());
    undo.setManaged(undo.isVisible());
    (said.isPresent() ? Tone.WARNING : Tone.OFFLINE).on(this);
    icon.show(
        said.isPresent() ? MaterialDesignI.INFORMATION_OUTLINE : MaterialDesignT.TRASH_CAN_OUTLINE);
    words.setText(
        said.map(wording::of)
            .or(() ->
                removed.map(out ->
                    ui.texts().text("sale.removed", wording.name(out.line().offer().product()))))
            .orElse(""));
  }
}
