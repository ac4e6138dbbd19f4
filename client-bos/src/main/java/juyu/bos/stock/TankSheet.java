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
import juyu.bos.form.ProductPicker;
import juyu.model.product.ProductMasterResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/** A new tank, or what one holds from now on. */
final class TankSheet {

  private TankSheet() {}

  static void open(Desk desk, TankForm form) {
    boolean isNew = form.known().isEmpty();
    FormSheet sheet =
        FormSheet.of(desk, desk.words(isNew ? "stock.tank.new" : "stock.tank.change"));
    if (isNew) {
      sheet.fields(
          Field.text(desk.words("stock.tank.no"), form.tankNo()).failing(form.failure(), "tankNo"));
    }
    sheet
        .fields(
            new ProductPicker(desk, form.choices(), form.product())
                .field()
                .failing(form.failure(), "productId"),
            Field.number(
                    desk.words("stock.tank.capacity"),
                    form.capacity(),
                    new SimpleObjectProperty<>(desk.formats().unit(Unit.LITRE)))
                .failing(form.failure(), "capacity"))
        .consequences(consequences(desk, form))
        .failing(form.failure(), "tankNo", "productId", "capacity")
        .send(
            desk.texts()
                .bind(
                    () ->
                        desk.texts()
                            .text(
                                isNew ? "stock.tank.install" : "stock.tank.save",
                                form.tankNo().get()),
                    form.tankNo()),
            form.complete(),
            form.underWay(),
            () ->
                form.send(tank -> {
                  sheet.close();
                  desk.frame().toasts().done(desk.words("stock.tank.done", "" + tank.tankNo()));
                }))
        .open();
  }

  private static ObservableValue<List<Consequence>> consequences(Desk desk, TankForm form) {
    ObservableValue<Optional<Quantity>> fits = form.fits();
    return Bindings.createObjectBinding(
        () ->
            form.product()
                .get()
                .flatMap(product -> fits.getValue().map(size -> said(desk, form, product, size)))
                .orElse(List.of()),
        form.product(),
        fits,
        form.tankNo(),
        desk.texts().language());
  }

  private static List<Consequence> said(
      Desk desk, TankForm form, ProductMasterResource product, Quantity size) {
    List<Consequence> all = new ArrayList<>();
    String name = desk.products().name(product.productId());
    all.add(
        new Consequence(
            MaterialDesignB.BOOK_OPEN_OUTLINE,
            desk.texts()
                .text(
                    "stock.tank.then",
                    form.tankNo().get(),
                    name,
                    desk.formats().quantity(size, 0))));
    form.known()
        .filter(tank -> !tank.productId().equals(product.productId()))
        .ifPresent(tank ->
            all.add(
                new Consequence(
                    MaterialDesignA.ALERT_OUTLINE,
                    desk.texts()
                        .text("stock.tank.then.other", desk.products().name(tank.productId())))));
    return all;
  }
}
