package juyu.model.people;

/**
 * A person wants to sign in.
 *
 * @param person the name as it is registered, in any case, or the person's id
 */
public record SignInByPassword(String person, String password) {

  @Override
  public String toString() {
    return "SignInByPassword[person=" + person + "]";
  }
}
