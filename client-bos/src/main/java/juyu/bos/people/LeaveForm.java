package juyu.bos.people;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.model.people.PersonResource;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;
import juyu.ui.api.Nothing;

/** A person works here no longer. */
final class LeaveForm {

  private final PersonResource person;
  private final Sending<Nothing> sending;

  LeaveForm(Office office, PersonResource person) {
    this.person = person;
    this.sending = new Sending<>(office);
  }

  PersonResource person() {
    return person;
  }

  ReadOnlyBooleanProperty underWay() {
    return sending.underWay();
  }

  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return sending.failure();
  }

  void send(Runnable done) {
    sending.delete(Address.of("/people", person.personId()), Nothing.class, done);
  }
}
