package juyu.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a window remembers from one day to the next: language, colours, size, columns. Losing it
 * costs a person a few clicks, so trouble with the file is logged and otherwise ignored. Used on
 * the UI thread.
 */
public final class Preferences {

  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final Path file;
  private final Properties values = new Properties();

  private Preferences(Path file) {
    this.file = file;
  }

  /**
   * What the window kept in this folder.
   *
   * @param window such as {@code pos}
   */
  public static Preferences in(Path folder, String window) {
    Preferences preferences = new Preferences(folder.resolve(window + "-window.properties"));
    preferences.load();
    return preferences;
  }

  private void load() {
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("{} cannot be read: the window starts as the first time", file, e);
      }
    }
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  /** A whole number, if that is what was kept. */
  public Optional<Integer> number(String key) {
    return get(key).filter(text -> text.matches("-?\\d{1,6}")).map(Integer::valueOf);
  }

  /** Keeps a value at once. */
  public void set(String key, String value) {
    if (!value.equals(values.setProperty(key, value))) {
      save();
    }
  }

  private void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (Writer out = Files.newBufferedWriter(fresh)) {
        values.store(out, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} cannot be written: the window will not remember", file, e);
    }
  }
}
