package juyu.model.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A node's own Ed25519 key (RFC 8032), made at its first start. The public half is what the
 * neighbours' configuration lists.
 */
public final class SigningKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  private SigningKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  public static SigningKey generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  /**
   * Reads what {@link #secretText} and {@link #publicText} wrote.
   *
   * @throws IllegalArgumentException if it is no such key
   */
  public static SigningKey read(String secretText, String publicText) {
    try {
      return new SigningKey(
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secretText))),
          publicKey(publicText));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("this is no Ed25519 key", e);
    }
  }

  /**
   * Reads a public key from one line of Base64.
   *
   * @throws IllegalArgumentException if it is no such key
   */
  public static PublicKey publicKey(String text) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("this is no Ed25519 public key", e);
    }
  }

  /** The private half as one line of Base64; it stays in the node's folder. */
  public String secretText() {
    return Base64.getEncoder().encodeToString(secret.getEncoded());
  }

  /** The public half as one line of Base64, for the neighbours. */
  public String publicText() {
    return Base64.getEncoder().encodeToString(open.getEncoded());
  }

  public byte[] sign(byte[] statement) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(statement);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  /**
   * True if {@code signature} over {@code statement} was made with the secret half of {@code key}.
   */
  public static boolean genuine(PublicKey key, byte[] statement, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(statement);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
