package juyu.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import juyu.ui.format.Formats;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.UiClock;
import juyu.ui.fx.Work;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import juyu.ui.theme.Scheme;
import juyu.ui.theme.Theme;

/**
 * What a window's parts are given: words, looks, figures, time and work. One for each window; a
 * view model takes only the ones it needs.
 */
public record Ui(
    Texts texts, Theme theme, Formats formats, UiClock clock, Work work, Preferences preferences)
    implements AutoCloseable {

  /** Overrules the remembered language, such as {@code en-XA} for the pseudo-language. */
  public static final String LANGUAGE_PROPERTY = "juyu.language";

  /**
   * The parts of a window, in the language and colours that were last used in it.
   *
   * @param module whose words it speaks, such as {@code pos}; also the name of its threads
   * @param folder where it remembers: the node's or the user's
   * @param zone where the station is
   */
  public static Ui open(String module, Path folder, ZoneId zone, Clock clock) {
    Preferences preferences = Preferences.in(folder, module);
    return of(module, preferences, zone, clock, new BackgroundWork(module));
  }

  /** As above, with the work of a test, for instance. */
  public static Ui of(String module, Preferences preferences, ZoneId zone, Clock clock, Work work) {
    Texts texts = Texts.of(language(preferences), module);
    Theme theme = new Theme(scheme(preferences));
    UiClock uiClock = new UiClock(clock, work);
    texts.language().addListener((property, old, now) -> remember(preferences, now));
    theme.scheme().addListener((property, old, now) -> preferences.set("theme", now.name()));
    Formats formats = new Formats(texts, zone, uiClock);
    return new Ui(texts, theme, formats, uiClock, work, preferences);
  }

  private static void remember(Preferences preferences, Language language) {
    if (language != Language.PSEUDO) {
      preferences.set("language", language.locale().toLanguageTag());
    }
  }

  private static Language language(Preferences preferences) {
    return Optional.ofNullable(System.getProperty(LANGUAGE_PROPERTY))
        .or(() -> preferences.get("language"))
        .flatMap(Language::ofTag)
        .orElseGet(() -> Language.ofMachine(Locale.getDefault()));
  }

  private static Scheme scheme(Preferences preferences) {
    return preferences.get("theme").filter("DARK"::equals).isPresent() ? Scheme.DARK : Scheme.LIGHT;
  }

  @Override
  public void close() {
    clock.close();
    work.close();
  }
}
