package juyu.hq;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Closes, behind the last test of the run, what all of them share. */
public final class SharedHq implements BeforeAllCallback, AutoCloseable {

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(SharedHq.class))
        .computeIfAbsent(SharedHq.class, key -> this);
  }

  @Override
  public void close() {
    Hq.closeShared();
    StoreKind.close();
  }
}
