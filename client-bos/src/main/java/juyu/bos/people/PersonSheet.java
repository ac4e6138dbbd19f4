package juyu.bos.people;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;
import juyu.model.people.Role;
import juyu.ui.parts.SegmentedControl;

/** Somebody new, or another name or role. */
final class PersonSheet {

  private PersonSheet() {}

  static void open(Desk desk, PersonForm form) {
    boolean isNew = form.known().isEmpty();
    Field password =
        Field.secret(desk.words("people.password"), form.password())
            .hint(desk.words("people.password.hint"))
            .failing(form.failure(), "password");
    password.visibleProperty().bind(form.role().map(role -> role == Role.MANAGER));
    password.managedProperty().bind(password.visibleProperty());
    FormSheet sheet =
        FormSheet.of(desk, desk.words(isNew ? "people.new" : "people.change"))
            .fields(
                Field.text(desk.words("people.name"), form.name()).failing(form.failure(), "name"),
                Field.of(desk.words("people.role"), roles(desk, form))
                    .hint(desk.texts().bind(() -> roleHint(desk, form.role().get()), form.role()))
                    .failing(form.failure(), "role"));
    if (isNew) {
      sheet.fields(
          Field.secret(desk.words("people.pin"), form.pin())
              .hint(desk.words("people.pin.hint"))
              .failing(form.failure(), "pin"),
          password);
    }
    sheet
        .failing(form.failure(), "name", "role", "pin", "password")
        .send(
            desk.words(isNew ? "people.new.send" : "people.change.send"),
            Bindings.createObjectBinding(() -> !form.name().get().isBlank(), form.name()),
            form.underWay(),
            () ->
                form.send(person -> {
                  sheet.close();
                  desk.frame()
                      .toasts()
                      .done(desk.words(isNew ? "people.joined" : "people.changed", person.name()));
                }))
        .open();
  }

  private static String roleHint(Desk desk, Role role) {
    return desk.texts().text("people.role." + key(role) + ".hint");
  }

  private static Node roles(Desk desk, PersonForm form) {
    SegmentedControl<Role> control =
        new SegmentedControl<>(
            Stream.of(Role.CASHIER, Role.MANAGER)
                .map(role ->
                    new SegmentedControl.Choice<>(role, desk.words("people.role." + key(role))))
                .toList());
    control.chosen().bindBidirectional(form.role());
    return control;
  }

  private static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
