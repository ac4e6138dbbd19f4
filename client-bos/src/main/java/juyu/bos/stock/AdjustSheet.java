package juyu.bos.stock;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;
import juyu.model.value.Quantity;
import juyu.ui.page.Facts;
import juyu.ui.parts.ConsequenceList.Consequence;
import juyu.ui.parts.SegmentedControl;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Says what was lost, broken, used or found of a product. */
final class AdjustSheet {

  private AdjustSheet() {}

  static void open(Desk desk, AdjustForm form) {
    Quantity onHand = form.row().onHand();
    FormSheet sheet =
        FormSheet.of(
                desk,
                desk.words("stock.adjust.title", desk.products().name(form.row().productId())))
            .part(new Facts().with(desk.words("stock.book"), desk.formats().quantity(onHand)))
            .fields(
                Field.number(
                        desk.words("form.quantity"),
                        form.quantity(),
                        new SimpleObjectProperty<>(desk.formats().unit(onHand.unit())))
                    .failing(form.failure(), "qty"),
                Field.of(desk.words("stock.adjust.direction"), direction(desk, form)),
                Field.text(desk.words("form.reason"), form.reason())
                    .hint(desk.words("stock.adjust.reason.hint"))
                    .failing(form.failure(), "reason"))
            .consequences(consequences(desk, form))
            .failing(form.failure(), "qty", "reason");
    sheet
        .send(
            words(desk, form),
            complete(form),
            form.underWay(),
            () ->
                form.send(done -> {
                  sheet.close();
                  desk.frame()
                      .toasts()
                      .done(
                          desk.words(
                              "stock.adjusted.done",
                              desk.products().name(done.productId()),
                              desk.formats().quantity(Quantity.of(done.onHand(), done.unit()))));
                }))
        .open();
  }

  private static Node direction(Desk desk, AdjustForm form) {
    SegmentedControl<Boolean> control =
        new SegmentedControl<>(
            List.of(
                new SegmentedControl.Choice<>(false, desk.words("stock.adjust.less")),
                new SegmentedControl.Choice<>(true, desk.words("stock.adjust.more"))));
    control.chosen().subscribe(more -> form.more().set(more));
    return control;
  }

  private static ObservableValue<Boolean> complete(AdjustForm form) {
    ObservableValue<Optional<Quantity>> change = form.change();
    return Bindings.createObjectBinding(
        () -> change.getValue().isPresent() && !form.reason().get().isBlank(),
        change,
        form.reason());
  }

  private static ObservableValue<String> words(Desk desk, AdjustForm form) {
    ObservableValue<Optional<Quantity>> change = form.change();
    return desk.texts()
        .bind(
            () ->
                change
                    .getValue()
                    .map(qty ->
                        desk.texts()
                            .text("stock.adjust.send", desk.formats().signedQuantity(qty, 3)))
                    .orElseGet(() -> desk.texts().text("stock.adjust.send.empty")),
            change);
  }

  private static ObservableValue<List<Consequence>> consequences(Desk desk, AdjustForm form) {
    ObservableValue<Optional<Quantity>> change = form.change();
    return Bindings.createObjectBinding(
        () -> change.getValue().map(qty -> consequences(desk, form, qty)).orElse(List.of()),
        change,
        desk.texts().language());
  }

  private static List<Consequence> consequences(Desk desk, AdjustForm form, Quantity change) {
    return List.of(
        new Consequence(
            MaterialDesignB.BOOK_OPEN_OUTLINE,
            desk.texts()
                .text(
                    "stock.count.then.moves",
                    desk.formats().signedQuantity(change, 3),
                    desk.formats().quantity(form.row().onHand().plus(change)))),
        new Consequence(MaterialDesignS.SEND_OUTLINE, desk.texts().text("stock.count.then.told")));
  }
}
