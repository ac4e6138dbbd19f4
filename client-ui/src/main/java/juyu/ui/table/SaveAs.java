package juyu.ui.table;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import juyu.ui.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/** Asks the person where a file shall be. */
@FunctionalInterface
public interface SaveAs {

  /**
   * @param window the question belongs to
   * @param name suggested, with its extension
   * @return empty if the person thought better of it
   */
  Optional<Path> ask(@Nullable Window window, String name, ExportFormat format);

  /** The desktop's own dialog. */
  static SaveAs dialog() {
    return (window, name, format) -> {
      FileChooser chooser = new FileChooser();
      chooser.setInitialFileName(name);
      String pattern = "*." + format.extension();
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
      File file = chooser.showSaveDialog(window);
      return Optional.ofNullable(file).map(File::toPath);
    };
  }
}
