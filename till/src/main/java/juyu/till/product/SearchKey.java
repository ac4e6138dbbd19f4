package juyu.till.product;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * What names and codes are compared by: in lower case, composed as keyboards write it, with single
 * spaces. A Korean name is also found by the first consonants of its syllables, as people type them
 * in a hurry.
 */
final class SearchKey {

  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final int SYLLABLES_OF_A_CONSONANT = 588;
  private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private SearchKey() {}

  static String of(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** One bit for each letter, of which several share one; spaces count for nothing. */
  static long letters(String key) {
    return key.chars()
        .filter(letter -> letter > ' ')
        .mapToLong(letter -> 1L << letter)
        .reduce(0, (a, b) -> a | b);
  }

  /** The first consonant of each syllable; other letters stay. */
  static String consonants(String text) {
    StringBuilder consonants = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      consonants.append(consonant(text.charAt(i)));
    }
    return consonants.toString();
  }

  private static char consonant(char letter) {
    return letter < FIRST_SYLLABLE || letter > LAST_SYLLABLE
        ? letter
        : CONSONANTS.charAt((letter - FIRST_SYLLABLE) / SYLLABLES_OF_A_CONSONANT);
  }
}
