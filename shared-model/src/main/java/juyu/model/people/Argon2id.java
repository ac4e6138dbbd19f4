package juyu.model.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes secrets that people choose, as one text with parameters, salt and hash: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$…$…}. One takes a good part of a tenth of a second and 19 MiB on
 * purpose. No more than two run at a time, so that many callers at once wait instead of filling the
 * memory.
 */
final class Argon2id {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)"
              + "\\$([A-Za-z0-9+/]{8,64})\\$([A-Za-z0-9+/]{16,128})");

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Semaphore TURNS = new Semaphore(2, /* fair= */ true);

  private Argon2id() {}

  /** With a fresh salt; never the same twice. */
  static String hash(String secret) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = compute(secret, salt, MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(MEMORY_KIB, ITERATIONS, LANES, text(salt), text(hash));
  }

  /**
   * True if {@code made} was made from this secret, with whatever parameters.
   *
   * @throws IllegalArgumentException if it is no such hash
   */
  static boolean matches(String secret, String made) {
    Matcher parts = FORM.matcher(made);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no Argon2id hash");
    }
    byte[] hash = Base64.getDecoder().decode(parts.group(5));
    byte[] given =
        compute(
            secret,
            Base64.getDecoder().decode(parts.group(4)),
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            hash.length);
    return MessageDigest.isEqual(hash, given);
  }

  private static byte[] compute(
      String secret, byte[] salt, int memory, int iterations, int lanes, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(iterations)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    TURNS.acquireUninterruptibly();
    try {
      generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      TURNS.release();
    }
    return hash;
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
