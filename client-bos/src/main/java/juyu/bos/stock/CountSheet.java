package juyu.bos.stock;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.model.stock.StockCountResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.page.Facts;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Says what was counted or measured of a product. */
final class CountSheet {

  private final Desk desk;
  private final CountForm form;

  private CountSheet(Desk desk, CountForm form) {
    this.desk = desk;
    this.form = form;
  }

  static void open(Desk desk, CountForm form) {
    new CountSheet(desk, form).open();
  }

  private void open() {
    Quantity onHand = form.row().onHand();
    desk.open(
        desk.words("stock.count.title", desk.products().name(form.row().productId())),
        new Facts().with(desk.words("stock.book"), desk.formats().quantity(onHand)),
        desk.form(form.form(), words(), () -> form.send(this::done))
            .with(
                FormField.of(desk.ui(), desk.words("stock.counted"), form.counted())
                    .unit(desk.formats().unit(onHand.unit()))
                    .size("tall"),
                FormField.of(desk.ui(), desk.words("form.reason"), form.reason())
                    .hint(desk.words("stock.count.reason.hint")))
            .consequences(consequences()));
  }

  private void done(StockCountResource count) {
    desk.done(
        "stock.counted.done",
        desk.products().name(count.productId()),
        desk.formats().quantity(Quantity.of(count.onHand(), count.unit())));
  }

  private ObservableValue<String> words() {
    ObservableValue<Optional<Quantity>> counted = form.quantity();
    return desk.texts()
        .bind(
            () ->
                counted
                    .getValue()
                    .map(qty -> desk.text("stock.count.send", desk.formats().quantity(qty)))
                    .orElseGet(() -> desk.text("stock.count.send.empty")),
            counted);
  }

  private ObservableValue<List<Consequence>> consequences() {
    ObservableValue<Optional<Quantity>> difference = form.difference();
    return desk.texts()
        .following(
            () -> difference.getValue().map(this::consequences).orElse(List.of()), difference);
  }

  private List<Consequence> consequences(Quantity difference) {
    String now = desk.formats().quantity(form.row().onHand().plus(difference));
    String books =
        difference.amount() == 0
            ? desk.text("stock.count.then.same", now)
            : desk.text(
                "stock.count.then.moves", desk.formats().signedQuantity(difference, 3), now);
    return List.of(
        new Consequence(MaterialDesignB.BOOK_OPEN_OUTLINE, books),
        new Consequence(MaterialDesignS.SEND_OUTLINE, desk.text("stock.count.then.told")));
  }
}
