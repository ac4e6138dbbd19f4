package juyu.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import juyu.ui.fx.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook with numbers as numbers and times as times, the heading row fixed and with
 * Excel's own filter on it. What no longer fits on one sheet goes on on the next.
 */
final class ExcelWriter {

  private static final int ROWS_A_SHEET = Worksheet.MAX_ROWS - 1;
  private static final int FLUSH_EVERY = 500;
  private static final int LONGEST_TEXT = 32_767;
  private static final double WIDEST = 60;

  private final Sheet sheet;
  private final Progress progress;
  private final int rowsASheet;

  ExcelWriter(Sheet sheet, Progress progress) {
    this(sheet, progress, ROWS_A_SHEET);
  }

  ExcelWriter(Sheet sheet, Progress progress, int rowsASheet) {
    this.sheet = sheet;
    this.progress = progress;
    this.rowsASheet = rowsASheet;
  }

  boolean write(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Juyu", "1.0");
    int from = 0;
    do {
      int to = Math.min(sheet.size(), from + rowsASheet);
      if (!writePart(workbook, from, to)) {
        return false;
      }
      from = to;
    } while (from < sheet.size());
    workbook.finish();
    return sheet.goesOn(sheet.size(), progress);
  }

  private boolean writePart(Workbook workbook, int from, int to) throws IOException {
    Worksheet part = workbook.newWorksheet(nameOf(from / rowsASheet));
    heading(part, from, to);
    for (int row = from; row < to; row++) {
      if ((row - from) % FLUSH_EVERY == 0) {
        part.flush();
        if (!sheet.goesOn(row, progress)) {
          return false;
        }
      }
      cells(part, row - from + 1, sheet.row().apply(row));
    }
    part.finish();
    return true;
  }

  private void heading(Worksheet part, int from, int to) {
    List<String> headings = sheet.headings();
    List<Cell> first = from < to ? sheet.row().apply(from) : List.of();
    for (int column = 0; column < headings.size(); column++) {
      part.value(0, column, headings.get(column));
      part.style(0, column).bold().set();
      part.width(column, widthOf(headings.get(column), first, column));
    }
    part.freezePane(0, 1);
    if (!headings.isEmpty()) {
      part.setAutoFilter(0, 0, to - from, headings.size() - 1);
    }
  }

  private static double widthOf(String heading, List<Cell> first, int column) {
    int sample = column < first.size() ? columns(PlainText.of(first.get(column))) : 0;
    return Math.min(WIDEST, 4 + Math.max(12, Math.max(columns(heading), sample)));
  }

  /** Korean letters are two columns wide. */
  private static int columns(String text) {
    return text.length() + (int) text.chars().filter(c -> c >= 0x1100).count();
  }

  private static void cells(Worksheet part, int row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      cell(part, row, column, cells.get(column));
    }
  }

  private static void cell(Worksheet part, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Empty _ -> {}
      case Cell.Words words -> part.inlineString(row, column, fitting(words.text()));
      case Cell.Exact exact -> {
        part.value(row, column, exact.value());
        part.style(row, column).format(numberFormat(exact.decimals())).set();
      }
      case Cell.Day day -> {
        part.value(row, column, day.day());
        part.style(row, column).format("yyyy-mm-dd").set();
      }
      case Cell.Moment moment -> {
        part.value(row, column, moment.local());
        part.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
      }
    }
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private static String numberFormat(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  /** Excel refuses some signs in a sheet's name, and more than 31 letters. */
  private String nameOf(int part) {
    String number = part == 0 ? "" : " " + (part + 1);
    String clean = sheet.title().replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    int longest = 31 - number.length();
    String cut = clean.length() <= longest ? clean : clean.substring(0, longest);
    return (cut.isEmpty() ? "1" : cut) + number;
  }
}
