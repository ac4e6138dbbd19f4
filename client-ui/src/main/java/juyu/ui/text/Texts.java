package juyu.ui.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The words of a window. Each module has its bundle, {@code juyu/<module>/texts.properties}; a key
 * is looked up in all of them, and no two of them share one. Patterns are those of {@link
 * MessageFormat}. The language may change while windows are open: what is bound follows.
 *
 * <p>Needs no toolkit. Used on the UI thread.
 */
public final class Texts {

  private final List<String> modules;
  private final ObjectProperty<Language> language;
  private Language loaded;
  private Map<String, String> words;

  private Texts(List<String> modules, Language first) {
    this.modules = modules;
    this.loaded = first;
    this.words = Bundles.load(modules, first);
    this.language = new SimpleObjectProperty<>(first);
  }

  /**
   * The words of these modules and of {@code ui}.
   *
   * @param modules such as {@code pos}
   */
  public static Texts of(Language first, String... modules) {
    List<String> all = new ArrayList<>(List.of("ui"));
    Stream.of(modules).filter(module -> !all.contains(module)).forEach(all::add);
    return new Texts(List.copyOf(all), first);
  }

  /** What is spoken now; set it to change all words. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** The locale of what is spoken now. */
  public Locale locale() {
    return language.get().locale();
  }

  /**
   * The words of a key, now.
   *
   * @param args for {@code {0}} and so on
   * @throws IllegalArgumentException if no bundle has the key
   */
  public String text(String key, Object... args) {
    String pattern = words().get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text '%s' in %s".formatted(key, modules));
    }
    return inBrackets(new MessageFormat(pattern, locale()).format(args));
  }

  /** Whether some bundle has the key. */
  public boolean has(String key) {
    return words().containsKey(key);
  }

  /** Words that come from elsewhere, such as a refusal's own. */
  public String text(Function<Locale, String> source) {
    return inBrackets(source.apply(locale()));
  }

  /**
   * The words of a key, in whatever language is spoken.
   *
   * @param args as for {@link #text}; an observable one is followed too
   */
  public ObservableValue<String> bind(String key, Object... args) {
    return bind(() -> text(key, Stream.of(args).map(Texts::valueOf).toArray()), observed(args));
  }

  /** Words that come from elsewhere, in whatever language is spoken. */
  public ObservableValue<String> bind(Function<Locale, String> source) {
    return bind(() -> text(source));
  }

  /**
   * Anything that reads differently in another language, such as a sum of several texts.
   *
   * @param also what it depends on besides
   */
  public ObservableValue<String> bind(
      java.util.concurrent.Callable<String> words, Observable... also) {
    return Bindings.createStringBinding(words, withLanguage(also));
  }

  /**
   * As above, for what holds words, such as a list of them.
   *
   * @param also what it depends on besides
   */
  public <T> ObservableValue<T> following(
      java.util.concurrent.Callable<T> made, Observable... also) {
    return Bindings.createObjectBinding(made, withLanguage(also));
  }

  private Observable[] withLanguage(Observable... also) {
    return Stream.concat(Stream.of(language), Stream.of(also)).toArray(Observable[]::new);
  }

  private static Object valueOf(Object arg) {
    return arg instanceof ObservableValue<?> value ? value.getValue() : arg;
  }

  private static Observable[] observed(Object... args) {
    return Stream.of(args)
        .filter(Observable.class::isInstance)
        .map(Observable.class::cast)
        .toArray(Observable[]::new);
  }

  private Map<String, String> words() {
    Language now = language.get();
    if (now != loaded) {
      words = Bundles.load(modules, now);
      loaded = now;
    }
    return words;
  }

  private String inBrackets(String text) {
    return language.get() == Language.PSEUDO ? Pseudo.of(text) : text;
  }
}
