package juyu.model.people;

import java.util.regex.Pattern;

/**
 * The PINs that people sign in with at a till: what one may look like, and how it is kept. Hashing
 * takes a good part of a tenth of a second and 19 MiB on purpose, so never do it inside a
 * transaction.
 */
public final class Pins {

  private static final Pattern FORM = Pattern.compile("[0-9]{4,8}");

  private Pins() {}

  /** True for 4 to 8 digits. */
  public static boolean isWellFormed(String pin) {
    return FORM.matcher(pin).matches();
  }

  /** Argon2id with a fresh salt, all in one text; never the same twice. */
  public static String hash(String pin) {
    return Argon2id.hash(pin);
  }

  /** True if {@code pinHash} was made from this PIN. */
  public static boolean matches(String pin, String pinHash) {
    return Argon2id.matches(pin, pinHash);
  }
}
