package juyu.model.people;

import java.util.Optional;
import java.util.UUID;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.command.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works at the station, or something about somebody is different now.
 *
 * @param personId the person; absent for somebody new
 * @param name as colleagues call the person
 * @param role what the person may do
 * @param pin 4 to 8 digits to sign in with; may be absent where it stays as it is
 */
public record RegisterPerson(
    Optional<UUID> personId, String name, Role role, @Nullable String pin) {

  private static final int LONGEST_NAME = 60;

  /** Everything that can be told without looking at who is known. */
  public Outcome<Checked> check() {
    return TextRule.required("name", name, LONGEST_NAME)
        .then(checked ->
            pin == null || Pins.isWellFormed(pin)
                ? Outcome.accepted(new Checked(checked, Optional.ofNullable(pin)))
                : Outcome.refused(Refusal.field("pin", "person.pin")));
  }

  /** A person's name as it will be recorded, and the PIN that was chosen. */
  public record Checked(String name, Optional<String> pin) {

    @Override
    public String toString() {
      return "Checked[name=" + name + "]";
    }
  }

  /** A PIN is never shown, also not by accident. */
  @Override
  public String toString() {
    return "RegisterPerson[personId=%s, name=%s, role=%s]".formatted(personId, name, role);
  }
}
