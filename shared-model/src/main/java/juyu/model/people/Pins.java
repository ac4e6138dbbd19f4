package juyu.model.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.regex.Pattern;

/**
 * The PINs that people sign in with: what one may look like, and how it is kept. Hashing takes a
 * good part of a tenth of a second and 19 MiB on purpose, so never do it inside a transaction.
 */
public final class Pins {

  private static final Pattern FORM = Pattern.compile("[0-9]{4,8}");
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19 * 1024, 2, 1, HASH_BYTES, Argon2.ID);

  private Pins() {}

  /** True for 4 to 8 digits. */
  public static boolean isWellFormed(String pin) {
    return FORM.matcher(pin).matches();
  }

  /** Argon2id with a fresh salt, all in one text; never the same twice. */
  public static String hash(String pin) {
    return Password.hash(pin).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult();
  }

  /** True if {@code pinHash} was made from this PIN. */
  public static boolean matches(String pin, String pinHash) {
    return Password.check(pin, pinHash).with(Argon2Function.getInstanceFromHash(pinHash));
  }
}
