package juyu.ui.sync;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.api.Failure;
import juyu.ui.form.Field;
import juyu.ui.form.FormField;
import juyu.ui.load.FailureView;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What cannot be applied until a person decides: why, and what can be done. */
final class ParkedList extends VBox {

  private final Ui ui;
  private final Optional<SyncActions> actions;
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final VBox failure = new VBox();

  ParkedList(Ui ui, List<SyncPicture.Parked> parked, Optional<SyncActions> actions) {
    this.ui = ui;
    this.actions = actions;
    getStyleClass().add("gap-12");
    getChildren().add(head());
    parked.forEach(one -> getChildren().add(card(one)));
    getChildren().add(failure);
  }

  private Node head() {
    HBox head =
        Boxes.row(
            8,
            Words.label(ui.texts().bind("sync.parked.title"), "text-16", "semibold"),
            Boxes.spacer());
    actions.ifPresent(may -> {
      Button retry =
          Words.button(
              MaterialDesignR.REFRESH, ui.texts().bind("sync.retry"), () -> run(may::retry));
      retry.disableProperty().bind(busy);
      head.getChildren().add(retry);
    });
    return head;
  }

  private Node card(SyncPicture.Parked one) {
    Label reason = new Label(one.reason());
    reason.getStyleClass().addAll("data", "text-14");
    reason.setWrapText(true);
    reason.setMinHeight(USE_PREF_SIZE);
    HBox first =
        Boxes.row(
            8,
            Words.data(one.subject(), "semibold"),
            Boxes.spacer(),
            Words.data(ui.formats().bindAge(one.since()), "text-12", "muted"));
    Label type =
        Words.label(
            ui.texts().bind("sync.parked.tried", one.type(), one.attempts()),
            "text-12",
            "muted",
            "data");
    VBox card = Boxes.column(6, first, reason, type);
    card.getStyleClass().addAll("notice", "danger");
    actions.ifPresent(may -> card.getChildren().add(skip(may, one)));
    return card;
  }

  private Node skip(SyncActions may, SyncPicture.Parked one) {
    Field<String> reason = Field.text("reason");
    FormField field =
        FormField.of(ui, ui.texts().bind("sync.skip.reason"), reason)
            .prompt(ui.texts().bind("sync.skip.example"));
    Button button =
        Words.button(
            MaterialDesignS.SKIP_NEXT,
            ui.texts().bind("sync.skip"),
            () -> {
              if (reason.check()) {
                run(() -> may.skip(one.event(), one.feature(), reason.get()));
              }
            },
            "destructive");
    button.disableProperty().bind(busy);
    VBox skip = Boxes.column(8, field, button);
    skip.getStyleClass().add("skip");
    return skip;
  }

  private void run(java.util.concurrent.Callable<SyncPicture> action) {
    busy.set(true);
    failure.getChildren().clear();
    ui.work()
        .run(
            action,
            done -> busy.set(false),
            thrown -> {
              busy.set(false);
              failure.getChildren().setAll(FailureView.beside(Failure.of(thrown, ui.texts())));
            });
  }
}
