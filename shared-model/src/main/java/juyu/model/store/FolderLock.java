package juyu.model.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second process, or a second node of this process, out of a node's folder.
 *
 * <p>On Linux and macOS a process loses its lock on a file as soon as it closes any channel to it.
 * So a folder that this process holds is never opened a second time: it is remembered here.
 */
public final class FolderLock implements AutoCloseable {

  private static final String FILE = "store.lock";
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder if it is not there, and holds it until closed.
   *
   * @throws StoreInUseException if someone holds it
   */
  static FolderLock take(Path folder) {
    try {
      PrivateFolder.make(folder);
      return lock(folder, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /**
   * Holds the folder of a node that has run, without writing anything there; empty if none has.
   *
   * @throws StoreInUseException if the node is running
   */
  public static Optional<FolderLock> takeToLook(Path folder) {
    if (!Files.exists(folder.resolve(FILE))) {
      return Optional.empty();
    }
    try {
      return Optional.of(lock(folder, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static FolderLock lock(Path folder, OpenOption... options) throws IOException {
    Path real = folder.toRealPath();
    if (!HELD_HERE.add(real)) {
      throw new StoreInUseException(folder);
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(real.resolve(FILE), options);
      if (channel.tryLock() == null) {
        throw new StoreInUseException(folder);
      }
      return new FolderLock(real, channel);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(real);
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  private static UncheckedIOException failed(Path folder, IOException e) {
    return new UncheckedIOException(
        "cannot lock %s: %s".formatted(folder.resolve(FILE), e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD_HERE.remove(folder);
    }
  }
}
