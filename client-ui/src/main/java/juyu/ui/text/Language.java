package juyu.ui.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that a window speaks. */
public enum Language {
  ENGLISH("en", "English", ""),
  KOREAN("ko", "한국어", "_ko"),

  /** English in brackets, a third longer: what is shown without brackets is in no bundle. */
  PSEUDO("en-XA", "⟦Pseudo⟧", "");

  private final Locale locale;
  private final String ownName;
  private final String suffix;

  Language(String tag, String ownName, String suffix) {
    this.locale = Locale.forLanguageTag(tag);
    this.ownName = ownName;
    this.suffix = suffix;
  }

  /** For formats, and for what a node is asked to answer in. */
  public Locale locale() {
    return locale;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /** What the name of its bundle ends with. */
  String suffix() {
    return suffix;
  }

  /** What the top bar's switch changes to. */
  public Language next() {
    return this == KOREAN ? ENGLISH : KOREAN;
  }

  /** The language of a tag such as {@code ko}, if a window speaks it. */
  public static Optional<Language> ofTag(String tag) {
    return Stream.of(values())
        .filter(language -> language.locale.toLanguageTag().equalsIgnoreCase(tag))
        .findFirst();
  }

  /** What this machine's own language suggests. */
  public static Language ofMachine(Locale machine) {
    return machine.getLanguage().equals("ko") ? KOREAN : ENGLISH;
  }
}
