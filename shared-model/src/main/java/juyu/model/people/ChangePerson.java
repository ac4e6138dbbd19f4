package juyu.model.people;

import java.util.Optional;

/** What is to be different about a person; what is absent stays as it is. */
public record ChangePerson(Optional<String> name, Optional<Role> role) {}
