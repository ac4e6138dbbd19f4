package juyu.http.access;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that only their owner may read, where the file system knows owners. */
final class PrivateFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private PrivateFile() {}

  /** Writes the file as a whole: a reader sees the old bytes or the new ones, never a part. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, file.getFileName() + ".", ".new", attributes());
    try {
      fill(next, bytes);
      Files.move(next, file, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** True if the file is there and nobody but its owner can read or change it. */
  static boolean isPrivate(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return !knowsOwners() || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file));
  }

  private static FileAttribute<?>[] attributes() {
    return knowsOwners()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(EnumSet.copyOf(OWNER_ONLY))}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsOwners() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
