package juyu.ui.export;

import java.time.format.DateTimeFormatter;

/**
 * Cells as text for other programs: numbers bare, so that they can be reckoned with; words so that
 * no spreadsheet takes them for a formula.
 */
public final class PlainText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private PlainText() {}

  /** One cell as text; never a formula, a line break only where it was in the words. */
  public static String of(Cell cell) {
    return switch (cell) {
      case Cell.Empty _ -> "";
      case Cell.Words words -> disarmed(words.text());
      case Cell.Exact exact -> exact.value().toPlainString();
      case Cell.Day day -> day.day().toString();
      case Cell.Moment moment -> TIME.format(moment.local());
    };
  }

  /** One cell as text in a line of its own: tabs and line breaks become spaces. */
  public static String inOneLine(Cell cell) {
    return of(cell).replaceAll("[\\t\\r\\n]+", " ");
  }

  /**
   * Excel, LibreOffice and others run words that begin like a formula, even from a CSV file. An
   * apostrophe in front tells them that it is text. Blanks before the sign do not protect.
   */
  private static String disarmed(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    int begin = 0;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    return begin < text.length() && "=+-@\t\r\n|%＝＋－＠".indexOf(text.charAt(begin)) >= 0;
  }
}
