package juyu.app.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a command keeps its data unless a person names another folder. */
public final class OwnFolder {

  /** Set by the starter of an installed application. */
  private static final String INSTALLED = "jpackage.app-path";

  private OwnFolder() {}

  /** The current folder; of an installed application, one that is its own. */
  public static Path of(String command) {
    return System.getProperty(INSTALLED) == null
        ? Path.of("")
        : dataHome(System.getenv(), System.getProperty("user.home")).resolve(command);
  }

  /** As the XDG base directory specification says. */
  static Path dataHome(Map<String, String> environment, String home) {
    return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> Path.of(home, ".local", "share"))
        .resolve("juyu");
  }
}
