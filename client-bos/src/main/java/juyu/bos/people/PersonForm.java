package juyu.bos.people;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import juyu.bos.desk.Office;
import juyu.model.people.PersonResource;
import juyu.model.people.RegisterPerson;
import juyu.model.people.Role;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;

/** Somebody works here from now on, or has another name or role. */
final class PersonForm {

  private final Optional<PersonResource> known;
  private final Field<String> name = Field.text("name");
  private final ObjectProperty<Role> role;
  private final Field<String> pin = Field.text("pin").optional();
  private final Field<String> password = Field.text("password").optional();
  private final Form form;
  private final Once<PersonResource> once;

  PersonForm(Office office, Optional<PersonResource> known) {
    this.known = known;
    this.role = new SimpleObjectProperty<>(known.map(PersonResource::role).orElse(Role.CASHIER));
    this.form = new Form(office.work(), office.texts(), name, pin, password);
    this.once = new Once<>(office.api(), PersonResource.class);
    known.map(PersonResource::name).ifPresent(name::start);
    password.enabled().bind(role.map(Role.MANAGER::equals));
  }

  /** Who it is about; none for somebody new. */
  Optional<PersonResource> known() {
    return known;
  }

  Field<String> name() {
    return name;
  }

  ObjectProperty<Role> role() {
    return role;
  }

  Field<String> pin() {
    return pin;
  }

  /** Only managers have one. */
  Field<String> password() {
    return password;
  }

  Form form() {
    return form;
  }

  void send(Consumer<PersonResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/people"),
                new RegisterPerson(
                    known.map(PersonResource::personId),
                    name.get(),
                    role.get(),
                    pin.value(),
                    password.value().filter(typed -> password.enabled().get()))),
        done);
  }
}
