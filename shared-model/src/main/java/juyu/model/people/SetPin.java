package juyu.model.people;

/**
 * A person has another PIN from now on.
 *
 * @param pin 4 to 8 digits
 */
public record SetPin(String pin) {

  @Override
  public String toString() {
    return "SetPin";
  }
}
