package juyu.bos.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.model.people.PersonResource;
import juyu.model.people.RegisterPerson;
import juyu.model.people.Role;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;

/** Somebody works here from now on, or has another name or role. */
final class PersonForm {

  private final Optional<PersonResource> known;
  private final Sending<PersonResource> sending;
  private final StringProperty name;
  private final ObjectProperty<Role> role;
  private final StringProperty pin = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");

  PersonForm(Office office, Optional<PersonResource> known) {
    this.known = known;
    this.sending = new Sending<>(office);
    this.name = new SimpleStringProperty(known.map(PersonResource::name).orElse(""));
    this.role = new SimpleObjectProperty<>(known.map(PersonResource::role).orElse(Role.CASHIER));
    List.of(name, pin, password).forEach(text -> text.subscribe(now -> sending.edited()));
    role.subscribe(now -> sending.edited());
  }

  /** Who it is about; none for somebody new. */
  Optional<PersonResource> known() {
    return known;
  }

  StringProperty name() {
    return name;
  }

  ObjectProperty<Role> role() {
    return role;
  }

  StringProperty pin() {
    return pin;
  }

  StringProperty password() {
    return password;
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Consumer<PersonResource> done) {
    sending.post(
        Address.of("/people"),
        new RegisterPerson(
            known.map(PersonResource::personId),
            name.get().strip(),
            role.get(),
            given(pin),
            role.get() == Role.MANAGER ? given(password) : Optional.empty()),
        PersonResource.class,
        done);
  }

  private static Optional<String> given(StringProperty secret) {
    return Optional.of(secret.get()).filter(text -> !text.isEmpty());
  }
}
