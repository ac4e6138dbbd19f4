package juyu.bos.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;
import juyu.model.value.Quantity;
import juyu.ui.page.Facts;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Says what was counted or measured of a product. */
final class CountSheet {

  private CountSheet() {}

  static void open(Desk desk, CountForm form) {
    Quantity onHand = form.row().onHand();
    FormSheet sheet =
        FormSheet.of(
                desk, desk.words("stock.count.title", desk.products().name(form.row().productId())))
            .part(new Facts().with(desk.words("stock.book"), desk.formats().quantity(onHand)))
            .fields(
                Field.number(
                        desk.words("stock.counted"),
                        form.counted(),
                        new SimpleObjectProperty<>(desk.formats().unit(onHand.unit())))
                    .failing(form.failure(), "counted", "qty"),
                Field.text(desk.words("form.reason"), form.reason())
                    .hint(desk.words("stock.count.reason.hint"))
                    .failing(form.failure(), "reason"))
            .consequences(consequences(desk, form))
            .failing(form.failure(), "counted", "qty", "reason");
    sheet
        .send(
            words(desk, form),
            form.quantity().map(Optional::isPresent),
            form.underWay(),
            () ->
                form.send(count -> {
                  sheet.close();
                  desk.frame()
                      .toasts()
                      .done(
                          desk.words(
                              "stock.counted.done",
                              desk.products().name(count.productId()),
                              desk.formats().quantity(Quantity.of(count.onHand(), count.unit()))));
                }))
        .open();
  }

  private static ObservableValue<String> words(Desk desk, CountForm form) {
    ObservableValue<Optional<Quantity>> counted = form.quantity();
    return desk.texts()
        .bind(
            () ->
                counted
                    .getValue()
                    .map(qty -> desk.texts().text("stock.count.send", desk.formats().quantity(qty)))
                    .orElseGet(() -> desk.texts().text("stock.count.send.empty")),
            counted);
  }

  private static ObservableValue<List<Consequence>> consequences(Desk desk, CountForm form) {
    ObservableValue<Optional<Quantity>> difference = form.difference();
    return Bindings.createObjectBinding(
        () -> difference.getValue().map(qty -> consequences(desk, form, qty)).orElse(List.of()),
        difference,
        desk.texts().language());
  }

  private static List<Consequence> consequences(Desk desk, CountForm form, Quantity difference) {
    List<Consequence> all = new ArrayList<>();
    String now = desk.formats().quantity(form.row().onHand().plus(difference));
    all.add(
        new Consequence(
            MaterialDesignB.BOOK_OPEN_OUTLINE,
            difference.amount() == 0
                ? desk.texts().text("stock.count.then.same", now)
                : desk.texts()
                    .text(
                        "stock.count.then.moves",
                        desk.formats().signedQuantity(difference, 3),
                        now)));
    all.add(
        new Consequence(MaterialDesignS.SEND_OUTLINE, desk.texts().text("stock.count.then.told")));
    return all;
  }
}
