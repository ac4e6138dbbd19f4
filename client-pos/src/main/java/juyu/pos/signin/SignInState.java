package juyu.pos.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.people.PersonView;
import juyu.pos.words.Said;

/**
 * All that the sign-in screen shows.
 *
 * @param isLoaded false until the people are known
 * @param people who may sign in here, by name
 * @param selected whose PIN is typed
 * @param digits how many digits of it there are
 * @param isChecking true while the PIN is checked
 * @param lockedSeconds how long the selected person is still locked out; 0 if not
 * @param said what the person is told
 */
public record SignInState(
    boolean isLoaded,
    List<PersonView> people,
    Optional<UUID> selected,
    int digits,
    boolean isChecking,
    long lockedSeconds,
    Optional<Said> said) {

  public boolean canType() {
    return selected.isPresent() && !isChecking && lockedSeconds == 0;
  }

  public boolean canErase() {
    return canType() && digits > 0;
  }

  public boolean canEnter() {
    return canType() && digits >= 4;
  }
}
