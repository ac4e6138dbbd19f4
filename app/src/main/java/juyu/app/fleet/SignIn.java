package juyu.app.fleet;

import juyu.model.value.NodeCode;

/**
 * With what a person of the demo signs in. The secret is new at each start and kept nowhere.
 *
 * @param node where: a PIN is good at all tills of that station
 * @param secret the PIN or password itself
 */
public record SignIn(NodeCode node, String name, String role, Kind kind, String secret) {

  /** PINs are for tills, passwords for windows of a station or of head office. */
  public enum Kind {
    PIN,
    PASSWORD
  }

  @Override
  public String toString() {
    return switch (kind) {
      case PIN -> "%s (%s) at the tills of %s, PIN %s".formatted(name, role, node, secret);
      case PASSWORD -> "%s (%s) at %s, password %s".formatted(name, role, node, secret);
    };
  }
}
