package juyu.bos.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.bos.stock.TankForm.Planned;
import juyu.model.value.Unit;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.parts.ConsequenceList.Consequence;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/** A new tank, or what one holds from now on. */
final class TankSheet {

  private final Desk desk;
  private final TankForm form;

  private TankSheet(Desk desk, TankForm form) {
    this.desk = desk;
    this.form = form;
  }

  static void open(Desk desk, TankForm form) {
    new TankSheet(desk, form).open();
  }

  private void open() {
    boolean isNew = form.known().isEmpty();
    FormView view =
        desk.form(
            form.form(),
            desk.texts()
                .bind(
                    () ->
                        desk.text(
                            isNew ? "stock.tank.install" : "stock.tank.save",
                            form.tankNo().input().get()),
                    form.tankNo().input()),
            () -> form.send(tank -> desk.done("stock.tank.done", Integer.toString(tank.tankNo()))));
    if (isNew) {
      view.with(FormField.of(desk.ui(), desk.words("stock.tank.no"), form.tankNo()));
    }
    view.with(
            FormField.picker(desk.ui(), desk.words("form.product"), form.product(), form.choices())
                .prompt(desk.words("form.product.prompt")),
            FormField.of(desk.ui(), desk.words("stock.tank.capacity"), form.capacity())
                .unit(desk.formats().unit(Unit.LITRE))
                .size("tall"))
        .consequences(consequences());
    desk.open(desk.words(isNew ? "stock.tank.new" : "stock.tank.change"), view);
  }

  private ObservableValue<List<Consequence>> consequences() {
    ObservableValue<Optional<Planned>> planned = form.planned();
    return desk.texts()
        .following(
            () -> planned.getValue().map(this::said).orElse(List.of()),
            planned,
            form.tankNo().input());
  }

  private List<Consequence> said(Planned planned) {
    List<Consequence> all = new ArrayList<>();
    all.add(
        new Consequence(
            MaterialDesignB.BOOK_OPEN_OUTLINE,
            desk.text(
                "stock.tank.then",
                form.tankNo().input().get(),
                desk.products().name(planned.productId()),
                desk.formats().quantity(planned.capacity(), 0))));
    form.known()
        .filter(tank -> !tank.productId().equals(planned.productId()))
        .ifPresent(tank ->
            all.add(
                new Consequence(
                    MaterialDesignA.ALERT_OUTLINE,
                    desk.text("stock.tank.then.other", desk.products().name(tank.productId())))));
    return all;
  }
}
