package juyu.broker.node;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one node as they are read: the file {@code juyu.properties} in its folder, then
 * environment variables, which win ({@code api.port} is {@code JUYU_API_PORT}). Problems are
 * gathered, so that a person sees all of them at once, and each names where its value came from.
 */
public final class Config {

  public static final String FILE = "juyu.properties";

  private final String source;
  private final Map<String, String> values;
  private final Environment environment;
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> complained = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  private Config(String source, Map<String, String> values, Environment environment) {
    this.source = source;
    this.values = new TreeMap<>(values);
    this.environment = environment;
  }

  /** Settings that do not come from a file. */
  public static Config of(Map<String, String> values) {
    return new Config("the settings", values, new Environment(Map.of()));
  }

  /**
   * Reads the file of {@code folder} and the environment.
   *
   * @throws ConfigException if the file is not there or cannot be read
   */
  public static Config read(Path folder, Map<String, String> environment) {
    Path file = folder.resolve(FILE);
    OnceOnly properties = new OnceOnly();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigException(
          List.of(
              "%s cannot be read (%s): make it, or name the node's folder with --data"
                  .formatted(file, e.getClass().getSimpleName())),
          Set.of());
    }
    Map<String, String> values = new TreeMap<>();
    properties.forEach((key, value) -> values.put(key.toString(), value.toString().strip()));
    Config config = new Config(file.toString(), values, new Environment(environment));
    properties.twice.forEach(config::setTwice);
    return config;
  }

  /** The lines of a file, of which none may take back another. */
  private static final class OnceOnly extends Properties {
    private static final long serialVersionUID = 1;

    private final transient Set<String> twice = new TreeSet<>();

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      if (containsKey(key)) {
        twice.add(key.toString());
      }
      return super.put(key, value);
    }
  }

  /** It is the file that is wrong, also where the environment wins over it. */
  private void setTwice(String key) {
    complained.add(key);
    problems.add("%s: %s is set more than once: keep one of its lines".formatted(source, key));
  }

  /** The value of {@code key}, if it is set. */
  public Optional<String> find(String key) {
    asked.add(key);
    return environment
        .find(key)
        .or(() -> Optional.ofNullable(values.get(key)))
        .filter(value -> !value.isBlank());
  }

  /**
   * Reads {@code key}; what {@code read} throws becomes the problem's words.
   *
   * @param fallback used where the key is not set
   * @param hint an example of a right value
   */
  public <T> T get(String key, T fallback, String hint, Function<String, T> read) {
    return find(key).map(value -> read(key, value, fallback, hint, read)).orElse(fallback);
  }

  /** Reads {@code key}, which must be set. */
  public <T> T require(String key, T placeholder, String hint, Function<String, T> read) {
    Optional<String> value = find(key);
    if (value.isEmpty()) {
      problem(key, "is missing: set it, for example to " + hint);
      return placeholder;
    }
    return read(key, value.get(), placeholder, hint, read);
  }

  private <T> T read(String key, String value, T fallback, String hint, Function<String, T> read) {
    try {
      return read.apply(value);
    } catch (RuntimeException e) {
      problem(key, "'%s' is not usable: use for example %s".formatted(value, hint));
      return fallback;
    }
  }

  /** A port; 0 means any free one. */
  public int port(String key, int fallback) {
    return get(
        key,
        fallback,
        "5671 (1 to 65535, or 0 for any free port)",
        text -> {
          int port = Integer.parseInt(text);
          if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException();
          }
          return port;
        });
  }

  /**
   * The middle part of keys such as {@code child.ST0001-P01.key}, for {@code child} and {@code
   * key}.
   */
  public Set<String> named(String prefix) {
    Set<String> names = new TreeSet<>();
    for (String key : values.keySet()) {
      if (key.startsWith(prefix + ".") && key.lastIndexOf('.') > prefix.length()) {
        names.add(key.substring(prefix.length() + 1, key.lastIndexOf('.')));
      }
    }
    return names;
  }

  /** Notes that the value of {@code key} cannot be used, wherever it came from. */
  public void problem(String key, String words) {
    complained.add(key);
    problems.add(
        environment.find(key).isPresent()
            ? "environment: %s %s".formatted(Environment.variable(key), words)
            : "%s: %s %s".formatted(source, key, words));
  }

  /** Only {@code key} is worth talking about: what follows from it would hide it. */
  ConfigException refusal(String key, String words) {
    problems.clear();
    complained.clear();
    problem(key, words);
    return new ConfigException(problems, complained);
  }

  /**
   * To be called when everything has been read.
   *
   * @throws ConfigException if anything was wrong, or a key or variable is set that nobody knows
   */
  public void finish() {
    values.keySet().stream().filter(key -> !asked.contains(key)).forEach(this::unknownKey);
    environment.unknown(asked).forEach(this::unknownVariable);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems, complained);
    }
  }

  private void unknownKey(String key) {
    problem(key, notKnown(key, asked) + " (known: %s)".formatted(asked));
  }

  private void unknownVariable(String variable) {
    complained.add(variable);
    problems.add(
        "environment: %s %s".formatted(variable, notKnown(variable, Environment.variables(asked))));
  }

  private static String notKnown(String word, Set<String> known) {
    return "is not known: remove it"
        + Nearest.of(word, known).map(", or did you mean %s?"::formatted).orElse("");
  }
}
