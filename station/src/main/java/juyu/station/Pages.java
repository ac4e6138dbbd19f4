package juyu.station;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juyu.http.Paging;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import juyu.model.value.Page;

/** What the lists of this station's API have in common. */
public final class Pages {

  private Pages() {}

  /**
   * The page that is asked for of a list that is short enough to be read as a whole.
   *
   * @param key names an item's place; different for every item
   */
  public static <T> Page<T> of(Paging paging, List<T> all, Function<T, String> key) {
    String after = paging.after().orElse("");
    List<T> behind =
        all.stream()
            .filter(item -> key.apply(item).compareTo(after) > 0)
            .sorted(Comparator.comparing(key))
            .limit(paging.fetch())
            .toList();
    return paging.page(behind, key);
  }

  /**
   * Where the page that is asked for begins.
   *
   * @param read makes sense of the key of the item before it
   * @throws Problem 400 if it comes from no page of this list
   */
  public static <K> Optional<K> after(Paging paging, Function<String, K> read) {
    try {
      return paging.after().map(read);
    } catch (RuntimeException e) {
      throw Problem.badParameter("after", Texts.HTTP.text("expected.cursor"));
    }
  }
}
