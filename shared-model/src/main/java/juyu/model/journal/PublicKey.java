package juyu.model.journal;

import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The open half of a node's signing key.
 *
 * @param bytes 32 bytes, as RFC 8032 has them
 */
public record PublicKey(byte[] bytes) {

  public PublicKey {
    if (bytes.length != Ed25519.PUBLIC_KEY_SIZE || !Ed25519.validatePublicKeyFull(bytes, 0)) {
      throw new IllegalArgumentException("this is no Ed25519 public key");
    }
  }

  /**
   * Reads a key from one line of Base64.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PublicKey read(String text) {
    return new PublicKey(Base64.getDecoder().decode(text));
  }

  /** One line of Base64, for the configuration of neighbours. */
  public String text() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** True if {@code signature} over {@code statement} was made with the secret half. */
  public boolean genuine(byte[] statement, byte[] signature) {
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, bytes, 0, statement, 0, statement.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicKey that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
