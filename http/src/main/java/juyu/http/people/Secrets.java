package juyu.http.people;

import java.util.Optional;
import juyu.model.command.Outcome;
import juyu.model.people.Member;
import juyu.model.people.Passwords;
import juyu.model.people.Pins;
import juyu.model.people.SecretRule;

/** What somebody has chosen to sign in with, as it is kept. */
record Secrets(Optional<String> pinHash, Optional<String> passwordHash) {

  /** Hashing is slow on purpose: it comes before the transaction, so that nobody waits for it. */
  static Outcome<Secrets> hashed(Optional<String> pin, Optional<String> password) {
    return SecretRule.pin(pin)
        .then(fine -> SecretRule.password(password))
        .map(fine -> new Secrets(pin.map(Pins::hash), password.map(Passwords::hash)));
  }

  /** The person with them instead of those before; what was not chosen stays. */
  Member of(Member member) {
    return member
        .withPinHash(pinHash.orElse(member.pinHash()))
        .withPasswordHash(passwordHash.orElse(member.passwordHash()));
  }

  @Override
  public String toString() {
    return "Secrets";
  }
}
