package juyu.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnFolderTest {

  @Test
  void aProgramThatIsNotInstalledUsesTheCurrentFolder() {
    assertThat(OwnFolder.of("pos")).isEqualTo(Path.of(""));
  }

  @Test
  void anInstalledOneUsesThePersonsDataFolder() {
    assertThat(OwnFolder.dataHome(Map.of(), "/home/kim"))
        .isEqualTo(Path.of("/home/kim/.local/share/juyu"));
    assertThat(OwnFolder.dataHome(Map.of("XDG_DATA_HOME", "/data"), "/home/kim"))
        .isEqualTo(Path.of("/data/juyu"));
    assertThat(OwnFolder.dataHome(Map.of("XDG_DATA_HOME", "data"), "/home/kim"))
        .isEqualTo(Path.of("/home/kim/.local/share/juyu"));
  }
}
