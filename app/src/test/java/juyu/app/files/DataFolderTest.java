package juyu.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class DataFolderTest {

  private static final CommandSpec COMMAND =
      new picocli.CommandLine(CommandSpec.create()).getCommandSpec();

  @TempDir Path folder;

  @Test
  void whatIsNotThereIsMadeWithAllAboveIt() {
    Path below = folder.resolve("a/b");

    assertThat(DataFolder.make(COMMAND, below)).isEqualTo(below).isDirectory();
  }

  @Test
  void whatIsNotThereIsLeftToTheCommandThatOnlyLooks() {
    assertThat(DataFolder.of(COMMAND, folder.resolve("a"))).doesNotExist();
  }

  /** Java's own modules are a file system that nobody can write into, not even root. */
  @Test
  void aFolderThatCannotBeWrittenIsRefused() {
    Path readOnly = Path.of(URI.create("jrt:/java.base"));

    assertThatThrownBy(() -> DataFolder.make(COMMAND, readOnly))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("is not yours to write into");
  }
}
