package juyu.bos.people;

import juyu.bos.desk.Desk;
import juyu.ui.form.FormField;

/** Another PIN or another password for somebody. */
final class SecretSheet {

  private SecretSheet() {}

  static void open(Desk desk, SecretForm form) {
    String what = form.kind() == SecretForm.Kind.PIN ? "people.pin." : "people.password.";
    String name = form.person().name();
    desk.open(
        desk.words(what + "set"),
        desk.form(
                form.form(),
                desk.words(what + "send", name),
                () -> form.send(() -> desk.done(what + "done", name)))
            .with(
                FormField.secret(desk.ui(), desk.words(what + "new", name), form.secret())
                    .hint(desk.words(what + "hint"))));
  }
}
