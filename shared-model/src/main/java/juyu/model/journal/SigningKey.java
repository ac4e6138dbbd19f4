package juyu.model.journal;

import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * A node's own Ed25519 key (RFC 8032), made at its first start. The public half is what the
 * neighbours' configuration lists. Bouncy Castle's, because the one in the JDK takes ten times as
 * long, and each sale that waits for its station pays for a signature and a check.
 */
public final class SigningKey {

  private final byte[] secret;
  private final PublicKey open;

  private SigningKey(byte[] secret) {
    byte[] publicBytes = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(secret, 0, publicBytes, 0);
    this.secret = secret;
    this.open = new PublicKey(publicBytes);
  }

  public static SigningKey generate() {
    byte[] secret = new byte[Ed25519.SECRET_KEY_SIZE];
    new SecureRandom().nextBytes(secret);
    return new SigningKey(secret);
  }

  /**
   * Reads what {@link #secretText} wrote.
   *
   * @throws IllegalArgumentException if it is no such key
   */
  public static SigningKey read(String secretText) {
    byte[] secret = Base64.getDecoder().decode(secretText);
    if (secret.length != Ed25519.SECRET_KEY_SIZE) {
      throw new IllegalArgumentException("this is no Ed25519 key");
    }
    return new SigningKey(secret);
  }

  /** The secret half as one line of Base64; it stays in the node's folder. */
  public String secretText() {
    return Base64.getEncoder().encodeToString(secret);
  }

  /** The open half, for the neighbours. */
  public PublicKey open() {
    return open;
  }

  /** 64 bytes over {@code statement}. */
  public byte[] sign(byte[] statement) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(secret, 0, open.bytes(), 0, null, statement, 0, statement.length, signature, 0);
    return signature;
  }
}
