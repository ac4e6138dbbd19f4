package juyu.bos.receiving;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;
import juyu.bos.form.ProductPicker;
import juyu.model.value.Quantity;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Goods have come without an order. */
final class GoodsSheet {

  private GoodsSheet() {}

  static void open(Desk desk, GoodsForm form) {
    FormSheet sheet =
        FormSheet.of(desk, desk.words("receiving.goods.new"))
            .fields(
                new ProductPicker(desk, form.choices(), form.product())
                    .field()
                    .failing(form.failure(), "productId"),
                Field.number(desk.words("form.quantity"), form.quantity(), unit(desk, form))
                    .failing(form.failure(), "qty"),
                Field.text(desk.words("receiving.supplier"), form.supplier())
                    .failing(form.failure(), "supplier"),
                Field.text(desk.words("form.reason"), form.reason())
                    .hint(desk.words("receiving.goods.reason.hint"))
                    .failing(form.failure(), "reason"))
            .consequences(consequences(desk, form))
            .failing(form.failure(), "productId", "qty", "supplier", "reason");
    sheet
        .send(
            words(desk, form),
            form.came().map(Optional::isPresent),
            form.underWay(),
            () ->
                form.send(done -> {
                  sheet.close();
                  desk.frame()
                      .toasts()
                      .done(
                          desk.words(
                              "receiving.goods.done",
                              desk.products().name(done.productId()),
                              desk.formats().quantity(Quantity.of(done.qty(), done.unit()))));
                }))
        .open();
  }

  private static ObservableValue<String> unit(Desk desk, GoodsForm form) {
    return form.product()
        .map(chosen -> chosen.map(some -> desk.formats().unit(some.unit())).orElse(""));
  }

  private static ObservableValue<String> words(Desk desk, GoodsForm form) {
    ObservableValue<Optional<Quantity>> came = form.came();
    return desk.texts()
        .bind(
            () ->
                came.getValue()
                    .map(qty ->
                        desk.texts().text("receiving.goods.send", desk.formats().quantity(qty)))
                    .orElseGet(() -> desk.texts().text("receiving.goods.send.empty")),
            came);
  }

  private static ObservableValue<List<Consequence>> consequences(Desk desk, GoodsForm form) {
    ObservableValue<Optional<Quantity>> came = form.came();
    return Bindings.createObjectBinding(
        () ->
            came.getValue()
                .map(qty ->
                    List.of(
                        new Consequence(
                            MaterialDesignB.BOOK_OPEN_OUTLINE,
                            desk.texts()
                                .text(
                                    "receiving.goods.then", desk.formats().signedQuantity(qty, 3))),
                        new Consequence(
                            MaterialDesignS.SEND_OUTLINE,
                            desk.texts().text("stock.count.then.told"))))
                .orElse(List.of()),
        came,
        desk.texts().language());
  }
}
