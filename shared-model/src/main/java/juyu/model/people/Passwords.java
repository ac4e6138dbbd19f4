package juyu.model.people;

import java.text.Normalizer;

/**
 * The passwords that people sign in with at a station's and at head office's window: what one may
 * look like, and how it is kept. Hashing takes a good part of a tenth of a second and 19 MiB on
 * purpose, so never do it inside a transaction.
 */
public final class Passwords {

  /** The fewest characters of a password. */
  public static final int SHORTEST = 10;

  /** The most characters of a password. */
  public static final int LONGEST = 128;

  /** Matches nothing; checked where nobody is known, so that it takes as long as for somebody. */
  private static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdA$"
          + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  private Passwords() {}

  /** True for {@value #SHORTEST} to {@value #LONGEST} characters of any kind. */
  public static boolean isWellFormed(String password) {
    int length = password.codePointCount(0, password.length());
    return !password.isBlank() && length >= SHORTEST && length <= LONGEST;
  }

  /** Argon2id with a fresh salt, all in one text; never the same twice. */
  public static String hash(String password) {
    return Argon2id.hash(same(password));
  }

  /** True if {@code passwordHash} was made from this password. */
  public static boolean matches(String password, String passwordHash) {
    return Argon2id.matches(same(password), passwordHash);
  }

  /** False, after as long as {@link #matches} takes. */
  public static boolean matchesNobody(String password) {
    return Argon2id.matches(same(password), NOBODYS);
  }

  /** One keyboard composes a Korean syllable where another sends its letters. */
  private static String same(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
