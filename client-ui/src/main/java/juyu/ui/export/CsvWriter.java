package juyu.ui.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import juyu.ui.fx.Progress;

/** RFC 4180: comma, CRLF, quotes where needed. */
final class CsvWriter {

  private static final int REPORT_EVERY = 500;

  private CsvWriter() {}

  static boolean write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    line(writer, sheet.headings().stream().map(Cell::words).toList());
    for (int row = 0; row < sheet.size(); row++) {
      if (row % REPORT_EVERY == 0 && !sheet.goesOn(row, progress)) {
        return false;
      }
      line(writer, sheet.row().apply(row));
    }
    writer.flush();
    return sheet.goesOn(sheet.size(), progress);
  }

  private static void line(Writer writer, List<Cell> cells) throws IOException {
    writer.write(
        cells.stream().map(PlainText::of).map(CsvWriter::quoted).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
