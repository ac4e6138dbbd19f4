package juyu.http.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * The one door to words: keys of a resource bundle, in English and Korean. A feature with words of
 * its own makes its own, {@code new Texts("juyu.till.sale.messages")}.
 *
 * @param bundle the base name of the bundle
 */
public record Texts(String bundle) {

  /** The words of this module. */
  public static final Texts HTTP = new Texts("juyu.http.messages");

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);
  private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /**
   * Words found by their key.
   *
   * @param args fill {0}, {1} …; a {@link Text} among them is put into the same language, anything
   *     else is shown as its {@code toString}
   */
  public Text text(String key, Object... args) {
    return language -> words(key, language, args);
  }

  /** True if the bundle knows the key. */
  boolean knows(String key) {
    return in(Locale.ENGLISH).containsKey(key);
  }

  private String words(String key, Locale language, Object... args) {
    String pattern;
    try {
      pattern = in(language).getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
    return new MessageFormat(pattern, language)
        .format(Stream.of(args).map(arg -> shown(arg, language)).toArray());
  }

  private static String shown(Object arg, Locale language) {
    return arg instanceof Text text ? text.in(language) : String.valueOf(arg);
  }

  private ResourceBundle in(Locale language) {
    return ResourceBundle.getBundle(bundle, language, AS_ASKED);
  }

  /** The language to answer in: the best of those we have, or English. */
  public static Locale language(String acceptLanguage) {
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return best == null ? Locale.ENGLISH : best;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
