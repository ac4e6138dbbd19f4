package juyu.broker.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import juyu.model.journal.Hashes;
import juyu.model.journal.SigningKey;
import juyu.model.store.PrivateFolder;

/**
 * What makes a node itself: its signing key and the secret with which it signs in at its parent.
 * Both are made at the first start and stay in the node's folder; the parent's configuration gets
 * the public key and a hash of the secret.
 *
 * @param key signs what the node writes
 * @param secret 256 random bits as text; never logged
 */
public record Identity(SigningKey key, String secret) {

  private static final String FILE = "identity";

  /**
   * Reads the identity kept in {@code folder}, or makes it.
   *
   * @throws IllegalStateException if what is kept there cannot be read
   */
  public static Identity keptIn(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? read(file) : make(folder, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the identity in " + file, e);
    }
  }

  private static Identity read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != 2) {
      throw new IllegalStateException(
          file + " is damaged: put it back from a backup, or remove it and enrol the node anew");
    }
    return new Identity(SigningKey.read(lines.get(0)), lines.get(1));
  }

  private static Identity make(Path folder, Path file) throws IOException {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Identity made =
        new Identity(
            SigningKey.generate(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    PrivateFolder.make(folder);
    Path next =
        Files.createTempFile(
            folder,
            FILE,
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(next, List.of(made.key.secretText(), made.secret));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    return made;
  }

  /** What the parent's configuration keeps of the secret. */
  public String secretHash() {
    return hash(secret);
  }

  static String hash(String secret) {
    return HexFormat.of().formatHex(Hashes.sha256(secret.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return "Identity " + key.open();
  }
}
