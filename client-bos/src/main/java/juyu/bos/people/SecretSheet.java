package juyu.bos.people;

import javafx.beans.binding.Bindings;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;

/** Another PIN or another password for somebody. */
final class SecretSheet {

  private SecretSheet() {}

  static void open(Desk desk, SecretForm form) {
    String what = form.kind() == SecretForm.Kind.PIN ? "people.pin" : "people.password";
    String name = form.person().name();
    FormSheet sheet =
        FormSheet.of(desk, desk.words(what + ".set"))
            .fields(
                Field.secret(desk.words(what + ".new", name), form.secret())
                    .hint(desk.words(what + ".hint"))
                    .failing(form.failure(), "pin", "password"))
            .failing(form.failure(), "pin", "password");
    sheet
        .send(
            desk.words(what + ".send", name),
            Bindings.createObjectBinding(() -> !form.secret().get().isEmpty(), form.secret()),
            form.underWay(),
            () ->
                form.send(() -> {
                  sheet.close();
                  desk.frame().toasts().done(desk.words(what + ".done", name));
                }))
        .open();
  }
}
