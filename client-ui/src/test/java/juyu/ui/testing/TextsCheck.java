package juyu.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a module's bundles to its sources: every key that is used is there in every language, every
 * key that is there is used, none is there twice. A literal that ends in a dot, such as {@code
 * "sync.link."}, uses all keys that begin so. {@link #problems} names each mistake and how to mend
 * it.
 */
public final class TextsCheck {

  private static final Pattern HEADER = Pattern.compile("\\bheader\\(\\s*\"([a-z0-9.-]+)\"");

  /** What travels between nodes has a name of the same form. */
  private static final Pattern WIRE_NAME = Pattern.compile("\\.v\\d+$");

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]*)+)\"");
  private static final Pattern LINE = Pattern.compile("^([^#!=\\s][^=\\s]*)\\s*=\\s?(.*)$");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  private final String module;
  private final Path sources;
  private final Path bundles;
  private final List<String> problems = new ArrayList<>();

  private TextsCheck(String module, Path sources, Path bundles) {
    this.module = module;
    this.sources = sources;
    this.bundles = bundles;
  }

  /**
   * Looks at a module from its own folder, as Maven runs its tests.
   *
   * @param module such as {@code pos}
   */
  public static List<String> problems(String module) {
    return problems(module, Path.of("src/main/java"), Path.of("src/main/resources/juyu", module));
  }

  /** As above, wherever the two folders are. */
  public static List<String> problems(String module, Path sources, Path bundles) {
    return new TextsCheck(module, sources, bundles).look();
  }

  private List<String> look() {
    Map<String, String> english = read("texts.properties");
    Map<String, String> korean = read("texts_ko.properties");
    missing(english, korean, "texts_ko.properties");
    missing(korean, english, "texts.properties");
    english.forEach((key, words) -> sameArguments(key, words, korean.getOrDefault(key, words)));
    quotes("texts.properties", english);
    quotes("texts_ko.properties", korean);
    Set<String> literals = literals();
    Set<String> headers = headers();
    Set<String> all = new HashSet<>(literals);
    headers.forEach(name -> all.addAll(List.of(name + ".title", name + ".about")));
    literals.removeAll(headers);
    unknown(english.keySet(), literals);
    unused(english.keySet(), all);
    return problems;
  }

  private Map<String, String> read(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : lines(bundles.resolve(name))) {
      Matcher match = LINE.matcher(line);
      if (match.matches() && words.put(match.group(1), match.group(2)) != null) {
        problems.add("%s has '%s' twice: delete one".formatted(name, match.group(1)));
      }
      if (match.matches() && match.group(2).isBlank()) {
        problems.add("%s has no words for '%s'".formatted(name, match.group(1)));
      }
    }
    return words;
  }

  private void missing(Map<String, String> here, Map<String, String> there, String name) {
    here.forEach((key, words) -> {
      if (!there.containsKey(key)) {
        problems.add("%s lacks '%s': add %s=… (here: %s)".formatted(name, key, key, words));
      }
    });
  }

  private void sameArguments(String key, String english, String korean) {
    if (!places(english).equals(places(korean))) {
      problems.add(
          "'%s' is filled with %s in English, with %s in Korean"
              .formatted(key, places(english), places(korean)));
    }
  }

  private static Set<String> places(String words) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(words).results().forEach(place -> places.add(place.group(1)));
    return places;
  }

  private void quotes(String name, Map<String, String> words) {
    words.forEach((key, text) -> {
      if (text.contains("'")) {
        problems.add(
            "%s: '%s' has a straight quote, which patterns eat: use ’".formatted(name, key));
      }
    });
  }

  private Set<String> literals() {
    Set<String> found = inSources(LITERAL);
    found.removeIf(literal -> WIRE_NAME.matcher(literal).find());
    return found;
  }

  /** Names of page headers, whose keys are made of them. */
  private Set<String> headers() {
    return inSources(HEADER);
  }

  private Set<String> inSources(Pattern pattern) {
    Set<String> found = new HashSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(String.join("\n", lines(file))).results())
          .forEach(literal -> found.add(literal.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** A literal counts as a key if some key begins with its first word. */
  private void unknown(Set<String> keys, Set<String> literals) {
    Set<String> features = new HashSet<>();
    keys.forEach(key -> features.add(feature(key)));
    new TreeSet<>(literals)
        .stream()
            .filter(literal -> features.contains(feature(literal)))
            .filter(literal -> keys.stream().noneMatch(key -> uses(literal, key)))
            .forEach(literal ->
                problems.add(
                    "the sources use '%s', which juyu/%s/texts.properties lacks"
                        .formatted(literal, module)));
  }

  private void unused(Set<String> keys, Set<String> literals) {
    new TreeSet<>(keys)
        .stream()
            .filter(key -> literals.stream().noneMatch(literal -> uses(literal, key)))
            .forEach(key ->
                problems.add("nothing uses '%s': delete it from all bundles".formatted(key)));
  }

  private static boolean uses(String literal, String key) {
    return literal.equals(key) || (literal.endsWith(".") && key.startsWith(literal));
  }

  private static String feature(String key) {
    return key.substring(0, key.indexOf('.') + 1);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
