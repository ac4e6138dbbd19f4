package juyu.ui.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One value of an exported table, with its type kept: a file's numbers stay numbers. */
public sealed interface Cell {

  Cell EMPTY = new Empty();

  /** Nothing known. */
  record Empty() implements Cell {}

  /** Words, a code or a name. */
  record Words(String text) implements Cell {}

  /**
   * An exact number.
   *
   * @param value in whole won, litres, pieces …
   * @param decimals how many decimals the file shows
   */
  record Exact(BigDecimal value, int decimals) implements Cell {}

  /** A moment on the reader's own clock. */
  record Moment(LocalDateTime local) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** Words; empty words are an empty cell. */
  static Cell words(String text) {
    return text.isEmpty() ? EMPTY : new Words(text);
  }

  static Cell exact(BigDecimal value) {
    return new Exact(value, Math.max(0, value.scale()));
  }

  static Cell whole(long value) {
    return new Exact(BigDecimal.valueOf(value), 0);
  }
}
