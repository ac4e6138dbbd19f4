package juyu.bos.people;

import javafx.beans.binding.Bindings;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;

/** Another password for whoever is signed in. */
public final class OwnPasswordSheet {

  private OwnPasswordSheet() {}

  public static void open(Desk desk) {
    OwnPasswordForm form = new OwnPasswordForm(desk.office());
    FormSheet sheet =
        FormSheet.of(desk, desk.words("session.password"))
            .fields(
                Field.secret(desk.words("session.password.current"), form.current())
                    .failing(form.failure(), "current"),
                Field.secret(desk.words("session.password.new"), form.password())
                    .hint(desk.words("people.password.hint"))
                    .failing(form.failure(), "password"))
            .failing(form.failure(), "current", "password");
    sheet
        .send(
            desk.words("session.password.send"),
            Bindings.createObjectBinding(
                () -> !form.current().get().isEmpty() && !form.password().get().isEmpty(),
                form.current(),
                form.password()),
            form.underWay(),
            () ->
                form.send(() -> {
                  sheet.close();
                  desk.frame().toasts().done(desk.words("session.password.done"));
                }))
        .open();
  }
}
