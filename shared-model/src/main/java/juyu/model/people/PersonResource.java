package juyu.model.people;

import java.util.UUID;

/**
 * A person who works here, as the APIs of the station and of head office tell one.
 *
 * @param hasPin whether the person can sign in at tills
 * @param hasPassword whether the person can sign in at windows
 */
public record PersonResource(
    UUID personId, String name, Role role, boolean hasPin, boolean hasPassword) {

  public static PersonResource of(Member member) {
    return new PersonResource(
        member.personId(), member.name(), member.role(), member.hasPin(), member.hasPassword());
  }
}
