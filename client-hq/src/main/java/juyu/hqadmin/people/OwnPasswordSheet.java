package juyu.hqadmin.people;

import java.util.Optional;
import juyu.hqadmin.desk.Desk;
import juyu.model.people.ChangeOwnPassword;
import juyu.model.people.PersonResource;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.theme.Words;

/** Whoever is signed in takes another password. */
public final class OwnPasswordSheet {

  private OwnPasswordSheet() {}

  public static void open(Desk desk) {
    Field<String> current = Field.text("current");
    Field<String> password = Field.text("password");
    Form form = new Form(desk.ui().work(), desk.texts(), current, password);
    Once<PersonResource> once = new Once<>(desk.office().api(), PersonResource.class);
    Runnable send =
        () ->
            form.send(
                () ->
                    once.post(
                        Address.of("/signIns/current/password"),
                        new ChangeOwnPassword(current.get(), password.get())),
                done -> {
                  desk.frame().sheet().close();
                  desk.frame().toasts().done(desk.words("people.password.changed"));
                });
    desk.sheet(
        Words.label(desk.words("session.password"), "text-20", "semibold"),
        Optional.empty(),
        new FormView(
                desk.ui(),
                form,
                desk.words("people.password.save"),
                send,
                () -> desk.frame().sheet().close())
            .with(
                FormField.secret(desk.ui(), desk.words("people.password.current"), current),
                FormField.secret(desk.ui(), desk.words("people.password.new"), password)
                    .hint(desk.words("people.password.hint"))));
  }
}
