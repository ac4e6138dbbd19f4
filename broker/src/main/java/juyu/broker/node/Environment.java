package juyu.broker.node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The environment variables that speak to Juyu: {@code api.port} is {@code JUYU_API_PORT}.
 *
 * @param variables all variables of the process
 */
public record Environment(Map<String, String> variables) {

  private static final String PREFIX = "JUYU_";

  /** Not settings of a node: how much is logged. */
  private static final Set<String> OF_THE_PROGRAM = Set.of("JUYU_LOG");

  static String variable(String key) {
    return PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  static Set<String> variables(Set<String> keys) {
    return keys.stream().map(Environment::variable).collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(variables.get(variable(key)));
  }

  /** The names of those that set something for a node, in their order. */
  public List<String> settings() {
    return variables.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !OF_THE_PROGRAM.contains(name))
        .sorted()
        .toList();
  }

  /** Those that set none of {@code keys}. */
  List<String> unknown(Set<String> keys) {
    Set<String> known = variables(keys);
    return settings().stream().filter(name -> !known.contains(name)).toList();
  }
}
