package juyu.model.store;

import java.nio.file.Path;

/** Another process, or another node of this one, works on the store. */
public final class StoreInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreInUseException(Path folder) {
    super(
        "the store in %s is in use by another process: stop that one, or name another folder"
            .formatted(folder));
  }
}
