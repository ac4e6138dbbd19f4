package juyu.bos.stock;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.model.stock.StockAdjustmentResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.page.Facts;
import juyu.ui.parts.ConsequenceList.Consequence;
import juyu.ui.parts.SegmentedControl;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Says what was lost, broken, used or found of a product. */
final class AdjustSheet {

  private final Desk desk;
  private final AdjustForm form;

  private AdjustSheet(Desk desk, AdjustForm form) {
    this.desk = desk;
    this.form = form;
  }

  static void open(Desk desk, AdjustForm form) {
    new AdjustSheet(desk, form).open();
  }

  private void open() {
    Quantity onHand = form.row().onHand();
    desk.open(
        desk.words("stock.adjust.title", desk.products().name(form.row().productId())),
        new Facts().with(desk.words("stock.book"), desk.formats().quantity(onHand)),
        desk.form(form.form(), words(), () -> form.send(this::done))
            .with(
                FormField.of(desk.ui(), desk.words("form.quantity"), form.quantity())
                    .unit(desk.formats().unit(onHand.unit()))
                    .size("tall"),
                FormField.around(desk.ui(), desk.words("stock.adjust.direction"), direction()),
                FormField.of(desk.ui(), desk.words("form.reason"), form.reason())
                    .hint(desk.words("stock.adjust.reason.hint")))
            .consequences(consequences()));
  }

  private void done(StockAdjustmentResource done) {
    desk.done(
        "stock.adjusted.done",
        desk.products().name(done.productId()),
        desk.formats().quantity(Quantity.of(done.onHand(), done.unit())));
  }

  private SegmentedControl<Boolean> direction() {
    SegmentedControl<Boolean> control =
        new SegmentedControl<>(
            List.of(
                new SegmentedControl.Choice<>(false, desk.words("stock.adjust.less")),
                new SegmentedControl.Choice<>(true, desk.words("stock.adjust.more"))));
    control.chosen().subscribe(more -> form.more().set(more));
    return control;
  }

  private ObservableValue<String> words() {
    ObservableValue<Optional<Quantity>> change = form.change();
    return desk.texts()
        .bind(
            () ->
                change
                    .getValue()
                    .map(qty ->
                        desk.text("stock.adjust.send", desk.formats().signedQuantity(qty, 3)))
                    .orElseGet(() -> desk.text("stock.adjust.send.empty")),
            change);
  }

  private ObservableValue<List<Consequence>> consequences() {
    ObservableValue<Optional<Quantity>> change = form.change();
    return desk.texts()
        .following(() -> change.getValue().map(this::consequences).orElse(List.of()), change);
  }

  private List<Consequence> consequences(Quantity change) {
    return List.of(
        new Consequence(
            MaterialDesignB.BOOK_OPEN_OUTLINE,
            desk.text(
                "stock.count.then.moves",
                desk.formats().signedQuantity(change, 3),
                desk.formats().quantity(form.row().onHand().plus(change)))),
        new Consequence(MaterialDesignS.SEND_OUTLINE, desk.text("stock.count.then.told")));
  }
}
