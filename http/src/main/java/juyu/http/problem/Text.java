package juyu.http.problem;

import java.util.Locale;

/** Words for a person, in the language of whoever reads them. */
@FunctionalInterface
public interface Text {

  String in(Locale language);

  /** Words that are the same in every language, such as a name or what a person typed. */
  static Text plain(String words) {
    return language -> words;
  }
}
