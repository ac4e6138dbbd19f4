package juyu.bos.people;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.model.people.PersonResource;
import juyu.model.people.SetPassword;
import juyu.model.people.SetPin;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;

/** A person gets another PIN or another password. */
final class SecretForm {

  /** What is set anew. */
  enum Kind {
    PIN,
    PASSWORD
  }

  private final PersonResource person;
  private final Kind kind;
  private final Sending<PersonResource> sending;
  private final StringProperty secret = new SimpleStringProperty("");

  SecretForm(Office office, PersonResource person, Kind kind) {
    this.person = person;
    this.kind = kind;
    this.sending = new Sending<>(office);
    secret.subscribe(text -> sending.edited());
  }

  PersonResource person() {
    return person;
  }

  Kind kind() {
    return kind;
  }

  StringProperty secret() {
    return secret;
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Runnable done) {
    sending.put(
        Address.of("/people", person.personId(), kind == Kind.PIN ? "pin" : "password"),
        kind == Kind.PIN ? new SetPin(secret.get()) : new SetPassword(secret.get()),
        PersonResource.class,
        done);
  }
}
