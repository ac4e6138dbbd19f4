package juyu.bos.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.people.PersonResource;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** Who works here. */
public final class PeopleViewModel {

  private static final int MANY = 10_000;

  private final Office office;
  private final Live<List<PersonResource>> people;
  private final Watch watch;

  public PeopleViewModel(Office office) {
    this.office = office;
    this.people =
        office.live(() -> office.api().all(Address.of("/people"), PersonResource.class, MANY));
    this.watch = office.watch();
  }

  public void shown() {
    watch.changes(people::refresh, "person.", "password.");
  }

  public void hidden() {
    watch.end();
    people.stop();
  }

  void retry() {
    people.restart();
  }

  ObservableValue<Rows<PersonResource>> rows() {
    return people.rows(items -> items);
  }

  PersonForm join() {
    return new PersonForm(office, Optional.empty());
  }

  PersonForm change(PersonResource person) {
    return new PersonForm(office, Optional.of(person));
  }

  SecretForm pin(PersonResource person) {
    return new SecretForm(office, person, SecretForm.Kind.PIN);
  }

  SecretForm password(PersonResource person) {
    return new SecretForm(office, person, SecretForm.Kind.PASSWORD);
  }

  LeaveForm leave(PersonResource person) {
    return new LeaveForm(office, person);
  }
}
