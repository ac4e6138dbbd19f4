package juyu.bos.people;

import juyu.bos.desk.Office;
import juyu.model.people.PersonResource;
import juyu.model.people.SetPassword;
import juyu.model.people.SetPin;
import juyu.ui.api.Address;
import juyu.ui.api.Method;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;

/** A person gets another PIN or another password. */
final class SecretForm {

  /** What is set anew. */
  enum Kind {
    PIN("pin"),
    PASSWORD("password");

    private final String field;

    Kind(String field) {
      this.field = field;
    }
  }

  private final PersonResource person;
  private final Kind kind;
  private final Field<String> secret;
  private final Form form;
  private final Once<PersonResource> once;

  SecretForm(Office office, PersonResource person, Kind kind) {
    this.person = person;
    this.kind = kind;
    this.secret = Field.text(kind.field);
    this.form = new Form(office.work(), office.texts(), secret);
    this.once = new Once<>(office.api(), PersonResource.class);
  }

  PersonResource person() {
    return person;
  }

  Kind kind() {
    return kind;
  }

  Field<String> secret() {
    return secret;
  }

  Form form() {
    return form;
  }

  void send(Runnable done) {
    form.send(
        () ->
            once.send(
                Method.PUT,
                Address.of("/people", person.personId(), kind.field),
                kind == Kind.PIN ? new SetPin(secret.get()) : new SetPassword(secret.get())),
        person -> done.run());
  }
}
