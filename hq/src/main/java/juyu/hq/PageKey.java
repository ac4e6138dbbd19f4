package juyu.hq;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import juyu.http.Paging;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;

/** Where a page begins, read from what the caller sent as {@code after}. */
public final class PageKey {

  private PageKey() {}

  /** Behind this id; none for the first page. */
  public static Optional<UUID> id(Paging paging) {
    return of(paging, UUID::fromString);
  }

  /** Behind a row that is named by so many words with a slash between; none for the first page. */
  public static Optional<String[]> words(Paging paging, int count) {
    return of(
        paging,
        key -> {
          String[] words = key.split("/", count);
          if (words.length < count) {
            throw new IllegalArgumentException(key);
          }
          return words;
        });
  }

  /**
   * Behind the row that {@code parse} makes of it; none for the first page.
   *
   * @throws Problem 400, if it is from another list
   */
  public static <T> Optional<T> of(Paging paging, Function<String, T> parse) {
    try {
      return paging.after().map(parse);
    } catch (IllegalArgumentException e) {
      throw Problem.badParameter("after", Texts.HTTP.text("expected.cursor"));
    }
  }
}
