package juyu.model.people;

import java.util.UUID;

/** A person as the API shows one. */
public record PersonResource(UUID personId, String name, Role role) {

  public static PersonResource of(PersonView view) {
    return new PersonResource(view.personId(), view.name(), view.role());
  }
}
