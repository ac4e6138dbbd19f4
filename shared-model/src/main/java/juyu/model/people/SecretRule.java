package juyu.model.people;

import java.util.Optional;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;

/** What the secrets that somebody chooses must look like; asked before they are hashed. */
public final class SecretRule {

  private SecretRule() {}

  /** A PIN, if one was chosen. */
  public static Outcome<Optional<String>> pin(Optional<String> pin) {
    return pin.map(Pins::isWellFormed).orElse(true)
        ? Outcome.accepted(pin)
        : Outcome.refused(Refusal.field("pin", "person.pin"));
  }

  /** A password, if one was chosen. */
  public static Outcome<Optional<String>> password(Optional<String> password) {
    return password.map(Passwords::isWellFormed).orElse(true)
        ? Outcome.accepted(password)
        : Outcome.refused(
            Refusal.field("password", "person.password", Passwords.SHORTEST, Passwords.LONGEST));
  }
}
