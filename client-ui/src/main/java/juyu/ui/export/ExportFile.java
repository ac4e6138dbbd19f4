package juyu.ui.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import juyu.ui.fx.Progress;

/**
 * A table's file. It appears whole or not at all: rows go to a neighbouring file first, so neither
 * a cancel nor a full disk leaves half a table or spoils what was there before.
 */
public final class ExportFile {

  private ExportFile() {}

  /**
   * Writes the sheet; call it in the background.
   *
   * @return false if it was cancelled: then there is no file
   * @throws IOException if the folder cannot be written to; then there is no new file either
   */
  public static boolean write(Sheet sheet, ExportFormat format, Path file, Progress progress)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".export", ".part");
    try {
      boolean whole = fill(sheet, format, unfinished, progress);
      if (whole) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return whole;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static boolean fill(Sheet sheet, ExportFormat format, Path file, Progress progress)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      return format.write(sheet, out, progress);
    }
  }
}
