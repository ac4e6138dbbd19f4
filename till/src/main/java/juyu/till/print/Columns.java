package juyu.till.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets text in columns, as a printer has them: a Korean syllable, and everything else that is as
 * wide as it is high, takes two.
 */
final class Columns {

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int letter) {
    return isWide(letter) ? 2 : 1;
  }

  private static boolean isWide(int letter) {
    return (letter >= 0x1100 && letter <= 0x115F)
        || (letter >= 0x2E80 && letter <= 0xA4CF)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0xFE30 && letter <= 0xFE6F)
        || (letter >= 0xFF00 && letter <= 0xFF60)
        || (letter >= 0xFFE0 && letter <= 0xFFE6);
  }

  /** In the middle of so many columns. */
  static String centred(String text, int columns) {
    return " ".repeat(Math.max(0, (columns - width(text)) / 2)) + text;
  }

  /** One at each side, on two lines if they do not fit on one. */
  static List<String> sides(String left, String right, int columns) {
    int free = columns - width(left) - width(right);
    if (free >= 1) {
      return List.of(left + " ".repeat(free) + right);
    }
    List<String> lines = new ArrayList<>(wrapped(left, columns));
    lines.add(" ".repeat(Math.max(0, columns - width(right))) + right);
    return lines;
  }

  /** Cut into lines that fit; between words where there are some. */
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > columns) {
        int fits = fitting(line, columns);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many characters of a line that is too long fit. */
  private static int fitting(StringBuilder line, int columns) {
    int at = 0;
    int used = 0;
    while (used + width(line.codePointAt(at)) <= columns) {
      used += width(line.codePointAt(at));
      at += Character.charCount(line.codePointAt(at));
    }
    return Math.max(1, at);
  }
}
