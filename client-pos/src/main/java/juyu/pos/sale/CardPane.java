package juyu.pos.sale;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.model.command.Refusal;
import juyu.model.value.Money;
import juyu.pos.words.Said;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.parts.MoneyLabel;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.till.TillKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** Over the keys while a card is paid with: waiting, declined, or not known. */
final class CardPane extends VBox {

  private final Ui ui;
  private final SaleViewModel model;
  private final Wording wording;
  private final Label title = Boxes.styled(new Label(), "text-28", "bold");
  private final Label words = Boxes.styled(new Label(), "text-16", "muted");
  private final MoneyLabel amount;
  private final Icon icon = Icon.of(MaterialDesignC.CREDIT_CARD_OUTLINE, 40);
  private final HBox keys = Boxes.row(8);

  CardPane(Ui ui, SaleViewModel model) {
    this.ui = ui;
    this.model = model;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.amount = new MoneyLabel(ui.formats(), 40, Money.ZERO);
    words.setWrapText(true);
    words.setMaxWidth(560);
    words.setMinHeight(USE_PREF_SIZE);
    amount.setMaxWidth(USE_PREF_SIZE);
    keys.setMinHeight(72);
    keys.setMaxHeight(72);
    VBox card = Boxes.card(16, icon, title, amount, words);
    card.getStyleClass().addAll("pad-32", "card-pane-words");
    card.setAlignment(Pos.CENTER);
    VBox.setVgrow(card, javafx.scene.layout.Priority.ALWAYS);
    getStyleClass().addAll("card-pane", "gap-12");
    getChildren().addAll(card, keys);
  }

  void show(Tendering tendering) {
    boolean cash = tendering instanceof Tendering.Open || tendering instanceof Tendering.Writing;
    setVisible(!cash);
    switch (tendering) {
      case Tendering.Open open -> keys.getChildren().clear();
      case Tendering.Writing writing -> keys.getChildren().clear();
      case Tendering.CardWaiting(Money due, boolean calledOff) -> waiting(due, calledOff);
      case Tendering.CardDeclined(Money due, Refusal refusal) ->
          show(
              due,
              MaterialDesignA.ALERT_CIRCLE_OUTLINE,
              Tone.DANGER,
              ui.texts().text("payment.declined.title"),
              wording.of(Said.of(refusal)),
              List.of(back(), cash(), again()));
      case Tendering.CardUnknown(Money due, Said why) ->
          show(
              due,
              MaterialDesignH.HELP_CIRCLE_OUTLINE,
              Tone.WARNING,
              ui.texts().text("payment.unknown.title"),
              wording.of(why),
              List.of(back(), cash(), again()));
    }
  }

  private void waiting(Money due, boolean calledOff) {
    TillKey stop =
        TillKey.action(
            MaterialDesignC.CLOSE, ui.texts().bind("payment.stop"), "Esc", model::callOffCard);
    stop.setDisable(calledOff);
    show(
        due,
        MaterialDesignC.CREDIT_CARD_OUTLINE,
        Tone.ACCENT,
        ui.texts().text("payment.waiting.title"),
        ui.texts().text(calledOff ? "payment.stopping" : "payment.waiting.do"),
        List.of(stop));
  }

  private TillKey back() {
    return TillKey.action(
        MaterialDesignA.ARROW_LEFT, ui.texts().bind("payment.back"), "Esc", model::backToSale);
  }

  private TillKey cash() {
    return TillKey.action(MaterialDesignC.CASH, ui.texts().bind("sale.cash"), "F9", model::payCash);
  }

  private TillKey again() {
    return TillKey.action(
            MaterialDesignC.CREDIT_CARD_OUTLINE,
            ui.texts().bind("payment.again"),
            "F10",
            model::payCard)
        .primary();
  }

  private void show(
      Money due, Ikon picture, Tone tone, String heading, String more, List<? extends Node> ways) {
    amount.show(due);
    icon.show(picture);
    tone.on(icon);
    title.setText(heading);
    words.setText(more);
    ways.forEach(Boxes::grow);
    keys.getChildren().setAll(ways);
  }
}
