package juyu.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The folder that a person names with {@code --data}. */
public final class DataFolder {

  private DataFolder() {}

  /**
   * The folder as a whole path. If it is there, it can be used.
   *
   * @throws ParameterException with words for the person, if it cannot
   */
  public static Path of(CommandSpec command, Path named) {
    Path folder = named.toAbsolutePath().normalize();
    if (Files.exists(folder)) {
      check(command, folder);
    }
    return folder;
  }

  /**
   * The folder as a whole path; it is made if it is not there.
   *
   * @throws ParameterException with words for the person, if it cannot be made or used
   */
  public static Path make(CommandSpec command, Path named) {
    Path folder = of(command, named);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw wrong(command, folder, "cannot be made (%s)".formatted(e.getClass().getSimpleName()));
    }
    return of(command, folder);
  }

  private static void check(CommandSpec command, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw wrong(command, folder, "is no folder");
    }
    if (!Files.isWritable(folder) || !Files.isExecutable(folder)) {
      throw wrong(command, folder, "is not yours to write into");
    }
  }

  private static ParameterException wrong(CommandSpec command, Path folder, String what) {
    return new ParameterException(
        command.commandLine(),
        "--data %s %s: choose another folder, or leave --data out.".formatted(folder, what));
  }
}
