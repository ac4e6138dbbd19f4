package juyu.broker.node;

import java.util.List;
import java.util.Set;

/** The configuration is not usable; each problem names the key or variable, and the fix. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;
  private final transient Set<String> keys;

  ConfigException(List<String> problems, Set<String> keys) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
    this.keys = Set.copyOf(keys);
  }

  public List<String> problems() {
    return problems;
  }

  /** True if nothing but the value of {@code key} stands in the way. */
  public boolean isOnlyAbout(String key) {
    return keys.equals(Set.of(key));
  }
}
