package juyu.http.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of whoever owns the machine that a node runs on: 256 random bits. It opens the whole
 * local API to that person's scripts and windows.
 */
public final class OwnerToken implements TokenCheck {
  private static final String FILE = "owner.token";
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Actor OWNER = Actor.of("owner", Actor.OWNER);

  private final String value;

  private OwnerToken(String value) {
    this.value = value;
  }

  /** A token that nobody has seen; good until the process ends. */
  public static OwnerToken fresh() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new OwnerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /**
   * The token kept in this folder, made at the first start. A kept one that others could have read
   * is replaced.
   */
  public static OwnerToken keptIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (PrivateFile.isPrivate(file)) {
      String kept = Files.readString(file).strip();
      if (FORM.matcher(kept).matches()) {
        return new OwnerToken(kept);
      }
    }
    OwnerToken made = fresh();
    PrivateFile.write(file, made.value.getBytes(StandardCharsets.UTF_8));
    return made;
  }

  /** The secret itself. */
  public String value() {
    return value;
  }

  @Override
  public Optional<Actor> actor(String token) {
    return TokenCheck.same(value, token) ? Optional.of(OWNER) : Optional.empty();
  }

  @Override
  public String toString() {
    return "OwnerToken";
  }
}
