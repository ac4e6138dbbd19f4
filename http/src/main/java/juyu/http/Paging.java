package juyu.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}
