package juyu.till;

import java.util.Optional;
import juyu.http.Paging;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;

/** Where a page of a list that is ordered by a running number begins. */
public final class Cursor {

  private Cursor() {}

  /**
   * The number of the last item of the page before.
   *
   * @throws Problem 400 if the caller made it up
   */
  public static Optional<Long> number(Paging paging) {
    try {
      return paging.after().map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw Problem.badParameter("after", Texts.HTTP.text("expected.cursor"));
    }
  }
}
