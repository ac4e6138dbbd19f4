package juyu.bos.receiving;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.model.receiving.GoodsReceiptResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Goods have come without an order. */
final class GoodsSheet {

  private final Desk desk;
  private final GoodsForm form;

  private GoodsSheet(Desk desk, GoodsForm form) {
    this.desk = desk;
    this.form = form;
  }

  static void open(Desk desk, GoodsForm form) {
    new GoodsSheet(desk, form).open();
  }

  private void open() {
    desk.open(
        desk.words("receiving.goods.title"),
        desk.form(form.form(), words(), () -> form.send(this::done))
            .with(
                FormField.picker(
                        desk.ui(), desk.words("form.product"), form.product(), form.choices())
                    .prompt(desk.words("form.product.prompt")),
                FormField.of(desk.ui(), desk.words("form.quantity"), form.quantity())
                    .unit(unit())
                    .size("tall"),
                FormField.of(desk.ui(), desk.words("receiving.supplier"), form.supplier()),
                FormField.of(desk.ui(), desk.words("form.reason"), form.reason())
                    .hint(desk.words("receiving.goods.reason.hint")))
            .consequences(consequences()));
  }

  private void done(GoodsReceiptResource done) {
    desk.done(
        "receiving.goods.done",
        desk.products().name(done.productId()),
        desk.formats().quantity(Quantity.of(done.qty(), done.unit())));
  }

  private ObservableValue<String> unit() {
    return desk.texts()
        .bind(
            () -> form.product().value().map(some -> desk.formats().unit(some.unit())).orElse(""),
            form.product().input());
  }

  private ObservableValue<String> words() {
    ObservableValue<Optional<Quantity>> came = form.came();
    return desk.texts()
        .bind(
            () ->
                came.getValue()
                    .map(qty -> desk.text("receiving.goods.send", desk.formats().quantity(qty)))
                    .orElseGet(() -> desk.text("receiving.goods.send.empty")),
            came);
  }

  private ObservableValue<List<Consequence>> consequences() {
    ObservableValue<Optional<Quantity>> came = form.came();
    return desk.texts()
        .following(() -> came.getValue().map(this::consequences).orElse(List.of()), came);
  }

  private List<Consequence> consequences(Quantity came) {
    return List.of(
        new Consequence(
            MaterialDesignB.BOOK_OPEN_OUTLINE,
            desk.text("receiving.goods.then", desk.formats().signedQuantity(came, 3))),
        new Consequence(MaterialDesignS.SEND_OUTLINE, desk.text("stock.count.then.told")));
  }
}
