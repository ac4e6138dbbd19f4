package juyu.bos.people;

import java.util.Locale;
import java.util.stream.Stream;
import juyu.bos.desk.Desk;
import juyu.model.people.Role;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.parts.SegmentedControl;

/** Somebody new, or another name or role. */
final class PersonSheet {

  private final Desk desk;
  private final PersonForm form;

  private PersonSheet(Desk desk, PersonForm form) {
    this.desk = desk;
    this.form = form;
  }

  static void open(Desk desk, PersonForm form) {
    new PersonSheet(desk, form).open();
  }

  private void open() {
    boolean isNew = form.known().isEmpty();
    String done = isNew ? "people.joined" : "people.changed";
    FormView view =
        desk.form(
                form.form(),
                desk.words(isNew ? "people.new.send" : "people.change.send"),
                () -> form.send(person -> desk.done(done, person.name())))
            .with(
                FormField.of(desk.ui(), desk.words("people.name"), form.name()),
                FormField.around(desk.ui(), desk.words("people.role"), roles())
                    .hint(desk.texts().bind(() -> roleHint(form.role().get()), form.role())));
    if (isNew) {
      view.with(
          FormField.secret(desk.ui(), desk.words("people.pin"), form.pin())
              .hint(desk.words("people.pin.hint")),
          password());
    }
    desk.open(desk.words(isNew ? "people.new.title" : "people.change"), view);
  }

  private FormField password() {
    FormField password =
        FormField.secret(desk.ui(), desk.words("people.password"), form.password())
            .hint(desk.words("people.password.hint"));
    password.visibleProperty().bind(form.password().enabled());
    password.managedProperty().bind(password.visibleProperty());
    return password;
  }

  private String roleHint(Role role) {
    return desk.text("people.role." + key(role) + ".hint");
  }

  private SegmentedControl<Role> roles() {
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
