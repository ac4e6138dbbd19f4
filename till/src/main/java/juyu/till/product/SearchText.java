package juyu.till.product;

import java.util.List;

/**
 * What somebody types to find a product, made ready to be compared a hundred thousand times.
 *
 * @param text {@link SearchKey} of it
 * @param beginningName as it stands where a name begins
 * @param beginningWord as it stands where a word begins
 * @param words of it
 * @param letters one bit for each of its letters
 */
record SearchText(
    String text, String beginningName, String beginningWord, List<String> words, long letters) {

  static SearchText of(String typed) {
    String text = SearchKey.of(typed);
    return new SearchText(
        text, "\n " + text, " " + text, List.of(text.split(" ", -1)), SearchKey.letters(text));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
