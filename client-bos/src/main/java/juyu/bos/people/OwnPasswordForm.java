package juyu.bos.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.model.people.ChangeOwnPassword;
import juyu.model.people.PersonResource;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;

/** Whoever is signed in takes another password. */
final class OwnPasswordForm {

  private final Sending<PersonResource> sending;
  private final StringProperty current = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");

  OwnPasswordForm(Office office) {
    this.sending = new Sending<>(office);
    List.of(current, password).forEach(text -> text.subscribe(now -> sending.edited()));
  }

  StringProperty current() {
    return current;
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

  void send(Runnable done) {
    sending.post(
        Address.of("/signIns/current/password"),
        new ChangeOwnPassword(current.get(), password.get()),
        PersonResource.class,
        person -> done.run());
  }
}
