package juyu.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A node's folder: only its owner may look into it, because PIN hashes, keys and passwords lie
 * there.
 */
public final class PrivateFolder {

  private PrivateFolder() {}

  /** Makes it, or closes one that others could enter, where the file system knows owners. */
  public static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    PosixFileAttributeView owners =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (owners != null) {
      owners.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }
}
