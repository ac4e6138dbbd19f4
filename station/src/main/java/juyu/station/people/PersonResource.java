package juyu.station.people;

import java.util.UUID;
import juyu.model.people.PersonView;
import juyu.model.people.Role;

/** A person as the API shows one. */
record PersonResource(UUID personId, String name, Role role) {

  static PersonResource of(PersonView view) {
    return new PersonResource(view.personId(), view.name(), view.role());
  }
}
