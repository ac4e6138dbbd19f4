package juyu.http.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Finds who a bearer token belongs to. Called from many threads at once. */
@FunctionalInterface
public interface TokenCheck {

  /** The token's actor; none if it is unknown, expired or revoked. */
  Optional<Actor> actor(String token);

  /** Asks {@code other} about the tokens that this one does not know. */
  default TokenCheck or(TokenCheck other) {
    return token -> actor(token).or(() -> other.actor(token));
  }

  /** Compares two secrets in a time that does not tell how much of them agrees. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
