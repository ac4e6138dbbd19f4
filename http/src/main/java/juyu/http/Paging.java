package juyu.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import juyu.model.value.Page;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most
 * @param after the key of the last item of the page before; none for the first page
 */
public record Paging(int limit, Optional<String> after) {
  public static final int DEFAULT_LIMIT = 100;
  public static final int MAX_LIMIT = 1_000;

  private static final As<Long> LIMIT = As.number(1, MAX_LIMIT);
  private static final As<String> CURSOR =
      new As<>(Paging::key, Texts.HTTP.text("expected.cursor"));

  static Paging of(ApiRequest request) {
    return new Paging(
        request.query("limit", LIMIT).map(Long::intValue).orElse(DEFAULT_LIMIT),
        request.query("after", CURSOR));
  }

  /** How many rows to fetch so that it is known whether another page follows. */
  public int fetch() {
    return limit + 1;
  }

  /**
   * A page out of rows that were fetched in order, beginning behind {@link #after()}.
   *
   * @param fetched up to {@link #fetch()} rows: the one too many tells that a page follows
   * @param key names an item's place in the order
   */
  public <T> Page<T> page(List<T> fetched, Function<T, String> key) {
    if (fetched.size() <= limit) {
      return new Page<>(fetched, Optional.empty());
    }
    List<T> items = fetched.subList(0, limit);
    return new Page<>(items, Optional.of(cursor(key.apply(items.getLast()))));
  }

  /**
   * The page out of a list that is short enough to be read as a whole.
   *
   * @param key names an item's place; different for every item
   */
  public <T> Page<T> whole(List<T> all, Function<T, String> key) {
    String first = after.orElse("");
    return page(
        all.stream()
            .filter(item -> key.apply(item).compareTo(first) > 0)
            .sorted(Comparator.comparing(key))
            .limit(fetch())
            .toList(),
        key);
  }

  /**
   * The place behind which the page begins; none for the first page.
   *
   * @param read makes sense of the key of the item before; what it throws is the caller's fault
   * @throws Problem 400, if the key is from another list
   */
  public <K> Optional<K> behind(Function<String, K> read) {
    try {
      return after.map(read);
    } catch (RuntimeException e) {
      throw Problem.badParameter("after", Texts.HTTP.text("expected.cursor"));
    }
  }

  /**
   * As {@link #behind}, where a key is so many words with a slash between; the last may have
   * slashes of its own.
   */
  public Optional<String[]> behindWords(int count) {
    return behind(key -> {
      String[] words = key.split("/", count);
      if (words.length < count) {
        throw new IllegalArgumentException(key);
      }
      return words;
    });
  }

  static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}
