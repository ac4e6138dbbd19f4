package juyu.pos.sale;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import juyu.ui.till.BasketActions;
import juyu.ui.till.BasketList;
import juyu.ui.till.BasketRow;
import juyu.ui.till.SumBlock;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The left side of the sale: lines, what they come to, and what can be done with the whole. */
final class BasketPane extends VBox {

  private final Ui ui;
  private final Wording wording;
  private final Label count = Boxes.styled(new Label(), "text-14", "muted");
  private final Label nextReceipt = Boxes.styled(new Label(), "text-12", "muted", "data");
  private final BasketList lines;
  private final SumBlock sums;
  private final MessageStrip message;
  private final Node nothing;

  /**
   * @param printer how the printer is
   * @param keys what can be done with the whole sale, at the foot
   */
  BasketPane(Ui ui, SaleViewModel model, Node printer, List<? extends Node> keys) {
    this.ui = ui;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.lines = new BasketList(ui.texts(), actions(ui, model));
    this.sums = new SumBlock(ui.formats(), ui.texts().bind("sale.total"), 2);
    this.message = new MessageStrip(ui, model);
    this.nothing = nothing();
    getStyleClass().add("basket");
    StackPane middle = new StackPane(lines, nothing, message);
    StackPane.setAlignment(message, Pos.BOTTOM_CENTER);
    VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
    middle.setMinHeight(0);
    HBox foot = Boxes.row(8);
    foot.getStyleClass().add("basket-foot");
    keys.forEach(key -> foot.getChildren().add(Boxes.grow(key)));
    getChildren().addAll(title(printer), middle, sums, foot);
  }

  private Node title(Node printer) {
    HBox title =
        Boxes.row(
            8,
            Words.label(ui.texts().bind("sale.title"), "text-20", "bold"),
            count,
            Boxes.spacer(),
            nextReceipt,
            printer);
    title.getStyleClass().add("basket-title");
    return title;
  }

  private Node nothing() {
    Icon icon = Icon.of(MaterialDesignB.BARCODE_SCAN, 32);
    icon.getStyleClass().add("muted");
    VBox words =
        Boxes.column(
            8,
            icon,
            Words.label(ui.texts().bind("sale.empty"), "text-16", "semibold"),
            Words.label(ui.texts().bind("sale.empty.do"), "text-14", "muted"));
    words.setAlignment(Pos.CENTER);
    words.setMouseTransparent(true);
    return words;
  }

  private static BasketActions actions(Ui ui, SaleViewModel model) {
    return new BasketActions(
        key -> {
          if (key == BasketActions.NONE) {
            model.deselect();
          } else {
            model.select(key);
          }
        },
        key -> model.less(),
        key -> model.more(),
        key -> model.remove(),
        List.of(
            new BasketActions.Other(
                MaterialDesignP.PENCIL_OUTLINE,
                ui.texts().bind("sale.line.change"),
                key -> model.retype())));
  }

  void show(SaleState state) {
    count.setText(state.isEmpty() ? "" : ui.texts().text("sale.lines", state.lines().size()));
    nextReceipt.setText(
        state.nextReceipt() == 0
            ? ""
            : ui.texts().text("sale.next-receipt", "%06d".formatted(state.nextReceipt())));
    lines.show(
        state.lines().stream().map(this::row).toList(),
        state.selected().orElse(BasketActions.NONE));
    nothing.setVisible(state.isEmpty());
    sums.show(
        List.of(
            new SumBlock.Line(
                ui.texts().text("sale.net"), ui.formats().won(state.basket().supply())),
            new SumBlock.Line(ui.texts().text("sale.vat"), ui.formats().won(state.basket().vat()))),
        state.total());
    message.show(state);
  }

  private BasketRow row(SaleState.Line line) {
    boolean counted = line.product().unit() == Unit.PIECE;
    return new BasketRow(
        line.key(),
        wording.name(line.product()),
        line.isOpen() ? ui.texts().text("sale.line.open") : "",
        line.quantity().map(ui.formats()::quantity).orElse(""),
        line.unitPrice().map(ui.formats()::won).orElse(""),
        line.amount().map(ui.formats()::won).orElse(""),
        counted && !line.isOpen() ? line.quantity().map(this::pieces).orElse("") : "",
        line.canLess(),
        line.canMore(),
        line.problem().map(wording::of).orElse(""));
  }

  private String pieces(Quantity quantity) {
    return ui.formats().amount(quantity);
  }
}
