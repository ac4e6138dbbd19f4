package juyu.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import juyu.ui.fx.Progress;

/** A kind of file a table can become. */
public enum ExportFormat {
  /** UTF-8 with a byte order mark, so that a double click in Excel shows Korean rightly. */
  CSV("csv") {
    @Override
    boolean write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
      return CsvWriter.write(sheet, out, progress);
    }
  },
  EXCEL("xlsx") {
    @Override
    boolean write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
      return new ExcelWriter(sheet, progress).write(out);
    }
  };

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether the sheet was written to its end; false if it was cancelled. */
  abstract boolean write(Sheet sheet, OutputStream out, Progress progress) throws IOException;
}
