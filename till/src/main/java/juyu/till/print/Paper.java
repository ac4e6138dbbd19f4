package juyu.till.print;

import java.util.List;

/**
 * What comes out of the printer, line by line, already set for its width.
 *
 * @param title what people call it, such as a receipt number
 * @param lines from the top
 */
public record Paper(String title, List<Line> lines) {

  public Paper {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param text spaces included
   */
  public record Line(String text, Look look) {}

  /** How a line is printed. */
  public enum Look {
    NORMAL,
    BOLD,
    /** Twice as wide and high: half as many columns fit. */
    LARGE
  }
}
