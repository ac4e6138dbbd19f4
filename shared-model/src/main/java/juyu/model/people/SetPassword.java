package juyu.model.people;

/**
 * A person has another password from now on.
 *
 * @param password 10 to 128 characters
 */
public record SetPassword(String password) {

  @Override
  public String toString() {
    return "SetPassword";
  }
}
