package juyu.bos.people;

import juyu.bos.desk.Desk;
import juyu.ui.form.FormField;

/** Another password for whoever is signed in. */
public final class OwnPasswordSheet {

  private OwnPasswordSheet() {}

  public static void open(Desk desk) {
    OwnPasswordForm form = new OwnPasswordForm(desk.office());
    desk.open(
        desk.words("session.password"),
        desk.form(
                form.form(),
                desk.words("session.password.send"),
                () -> form.send(() -> desk.done("session.password.done")))
            .with(
                FormField.secret(desk.ui(), desk.words("session.password.current"), form.current()),
                FormField.secret(desk.ui(), desk.words("session.password.new"), form.password())
                    .hint(desk.words("people.password.hint"))));
  }
}
