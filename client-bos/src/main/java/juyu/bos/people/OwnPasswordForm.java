package juyu.bos.people;

import juyu.bos.desk.Office;
import juyu.model.people.ChangeOwnPassword;
import juyu.model.people.PersonResource;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;

/** Whoever is signed in takes another password. */
final class OwnPasswordForm {

  private final Field<String> current = Field.text("current");
  private final Field<String> password = Field.text("password");
  private final Form form;
  private final Once<PersonResource> once;

  OwnPasswordForm(Office office) {
    this.form = new Form(office.work(), office.texts(), current, password);
    this.once = new Once<>(office.api(), PersonResource.class);
  }

  Field<String> current() {
    return current;
  }

  Field<String> password() {
    return password;
  }

  Form form() {
    return form;
  }

  void send(Runnable done) {
    form.send(
        () ->
            once.post(
                Address.of("/signIns/current/password"),
                new ChangeOwnPassword(current.get(), password.get())),
        person -> done.run());
  }
}
