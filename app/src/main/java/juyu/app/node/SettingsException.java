package juyu.app.node;

import java.util.List;
import juyu.broker.node.ConfigException;

/** A node's settings cannot be used. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;
  private final boolean lacksOnlyTheParentsKey;

  SettingsException(ConfigException e) {
    super(e.getMessage(), e);
    this.problems = e.problems();
    this.lacksOnlyTheParentsKey = e.isOnlyAbout("parent.key");
  }

  /** Settings that turned out wrong only when they were used. */
  SettingsException(List<String> problems, Throwable cause) {
    super(String.join("\n", problems), cause);
    this.problems = List.copyOf(problems);
    this.lacksOnlyTheParentsKey = false;
  }

  /** A line for each: where it stands, what it is, and the fix. */
  public List<String> problems() {
    return problems;
  }

  /** True if the node only waits for what its parent will say at its own first start. */
  boolean lacksOnlyTheParentsKey() {
    return lacksOnlyTheParentsKey;
  }
}
