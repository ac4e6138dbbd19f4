package juyu.model.people;

/**
 * Whoever is signed in takes another password.
 *
 * @param current the one until now
 * @param password the one from now on, 10 to 128 characters
 */
public record ChangeOwnPassword(String current, String password) {

  @Override
  public String toString() {
    return "ChangeOwnPassword";
  }
}
