package juyu.hqadmin.people;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.model.people.ChangePerson;
import juyu.model.people.PersonResource;
import juyu.model.people.RegisterPerson;
import juyu.model.people.Role;
import juyu.model.people.SetPassword;
import juyu.ui.api.Address;
import juyu.ui.api.Method;
import juyu.ui.api.Nothing;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** Who works at head office and what each may do. */
final class PeopleViewModel {

  private final Office office;
  private final Paged<PersonResource> people;
  private final Watch watch;

  PeopleViewModel(Office office) {
    this.office = office;
    people = office.paged(Address.of("/people"), PersonResource.class);
    watch = office.watch();
  }

  void shown() {
    watch.changes(people::refresh, "person.");
  }

  void hidden() {
    watch.end();
    people.stop();
  }

  void more() {
    people.more();
  }

  void retry() {
    people.restart();
  }

  ReadOnlyObjectProperty<Rows<PersonResource>> rows() {
    return people.rows();
  }

  PersonForm join() {
    return new PersonForm(office, Optional.empty());
  }

  PersonForm change(PersonResource person) {
    return new PersonForm(office, Optional.of(person));
  }

  PasswordForm password(PersonResource person) {
    return new PasswordForm(office, person);
  }

  Leaving leave(PersonResource person) {
    return new Leaving(office, person);
  }

  /** Somebody new, or another name or role. */
  static final class PersonForm {

    private final Optional<PersonResource> before;
    private final Field<String> name = Field.text("name");
    private final Field<String> password = Field.text("password");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.AUDITOR);
    private final Form form;
    private final Once<PersonResource> once;

    PersonForm(Office office, Optional<PersonResource> before) {
      this.before = before;
      password.enabled().set(before.isEmpty());
      form = new Form(office.work(), office.texts(), name, password);
      once = new Once<>(office.api(), PersonResource.class);
      before.ifPresent(person -> {
        name.start(person.name());
        role.set(person.role());
      });
    }

    boolean isNew() {
      return before.isEmpty();
    }

    Field<String> name() {
      return name;
    }

    Field<String> password() {
      return password;
    }

    ObjectProperty<Role> role() {
      return role;
    }

    Form form() {
      return form;
    }

    void send(Consumer<PersonResource> done) {
      form.send(() -> before.map(this::changed).orElseGet(this::joined), done);
    }

    private PersonResource joined() {
      return once.post(
          Address.of("/people"),
          new RegisterPerson(
              Optional.empty(),
              name.get(),
              role.get(),
              Optional.empty(),
              Optional.of(password.get())));
    }

    private PersonResource changed(PersonResource person) {
      return once.send(
          Method.PATCH,
          Address.of("/people", person.personId()),
          new ChangePerson(Optional.of(name.get()), Optional.of(role.get())));
    }
  }

  /** Another password for somebody. */
  static final class PasswordForm {

    private final PersonResource person;
    private final Field<String> password = Field.text("password");
    private final Form form;
    private final Once<PersonResource> once;

    PasswordForm(Office office, PersonResource person) {
      this.person = person;
      form = new Form(office.work(), office.texts(), password);
      once = new Once<>(office.api(), PersonResource.class);
    }

    Field<String> password() {
      return password;
    }

    Form form() {
      return form;
    }

    void send(Consumer<PersonResource> done) {
      form.send(
          () ->
              once.send(
                  Method.PUT,
                  Address.of("/people", person.personId(), "password"),
                  new SetPassword(password.get())),
          done);
    }
  }

  /** Somebody works here no longer. */
  static final class Leaving {

    private final PersonResource person;
    private final Form form;
    private final Once<Nothing> once;

    Leaving(Office office, PersonResource person) {
      this.person = person;
      form = new Form(office.work(), office.texts());
      once = new Once<>(office.api(), Nothing.class);
    }

    Form form() {
      return form;
    }

    void send(Runnable done) {
      form.send(
          () -> once.send(Method.DELETE, Address.of("/people", person.personId()), ""),
          gone -> done.run());
    }
  }
}
