package juyu.app.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import juyu.app.files.TemporaryFolder;
import juyu.model.journal.Registry;
import juyu.model.store.FolderLock;
import juyu.model.store.Store;
import juyu.model.store.StoreInUseException;
import juyu.model.store.StoreSettings;

/**
 * A store to look at. A SQLite store is copied and the copy is opened, so that nothing at all is
 * written into the node's folder; a PostgreSQL database is only read.
 */
final class OpenedStore implements AutoCloseable {

  private static final List<String> FILES = List.of("juyu.db", "juyu.db-wal");

  private final Store store;
  private final Optional<TemporaryFolder> copy;

  private OpenedStore(Store store, Optional<TemporaryFolder> copy) {
    this.store = store;
    this.copy = copy;
  }

  /**
   * Opens the store of a node that is not running.
   *
   * @throws NodeRunningException if it is running
   * @throws RuntimeException with words for the person, if it has no store that can be read
   */
  static OpenedStore of(NodeFolder node, Registry registry) {
    try {
      return node.postgres().isPresent()
          ? new OpenedStore(
              Store.look(new StoreSettings(node.place(), node.postgres()), registry.entities()),
              Optional.empty())
          : copied(node, registry);
    } catch (StoreInUseException running) {
      throw new NodeRunningException(node.code());
    }
  }

  private static OpenedStore copied(NodeFolder node, Registry registry) {
    TemporaryFolder copy = TemporaryFolder.make("juyu-verify");
    try {
      copy(node, copy.path());
      return new OpenedStore(
          Store.open(StoreSettings.sqlite(copy.path()), registry.entities()), Optional.of(copy));
    } catch (RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private static void copy(NodeFolder node, Path target) {
    if (!Files.exists(node.place().resolve(FILES.getFirst()))) {
      throw new IllegalStateException(
          "%s has no store in %s: it has never been started".formatted(node.code(), node.place()));
    }
    Optional<FolderLock> held = FolderLock.takeToLook(node.place());
    try {
      copyFiles(node.place(), target);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the store of " + node.code(), e);
    } finally {
      held.ifPresent(FolderLock::close);
    }
  }

  private static void copyFiles(Path source, Path target) throws IOException {
    for (String name : FILES) {
      if (Files.exists(source.resolve(name))) {
        Files.copy(source.resolve(name), target.resolve(name));
      }
    }
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    copy.ifPresent(TemporaryFolder::close);
  }
}
