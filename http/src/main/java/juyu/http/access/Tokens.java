package juyu.http.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import juyu.model.journal.Hashes;

/**
 * Bearer tokens that stand for something as long as this process runs. Of each only its hash is
 * kept. Safe for many threads.
 *
 * @param <S> what a token stands for; no two of them equal
 */
public final class Tokens<S> {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, S> byHash = new ConcurrentHashMap<>();

  /** A new token of 256 random bits. */
  public String issue(S meaning) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    byHash.put(hash(token), meaning);
    return token;
  }

  /** What the token stands for; none if it is unknown or revoked. */
  public Optional<S> find(String token) {
    return Optional.ofNullable(byHash.get(hash(token)));
  }

  /**
   * Makes the token of {@code meaning} worth nothing.
   *
   * @return false if it was so already
   */
  public boolean revoke(S meaning) {
    return byHash.values().remove(meaning);
  }

  /** Everything that a token stands for now. */
  public List<S> all() {
    return List.copyOf(byHash.values());
  }

  private static String hash(String token) {
    return HexFormat.of().formatHex(Hashes.sha256(token.getBytes(StandardCharsets.UTF_8)));
  }
}
