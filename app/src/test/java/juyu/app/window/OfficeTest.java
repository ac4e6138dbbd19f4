package juyu.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

  private static final URI HERE = URI.create("http://127.0.0.1:8080");

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void whatAPersonNamesWins() throws IOException {
    write("juyu.properties", "hq.url=http://elsewhere:1");

    assertThat(Office.of(HERE.toString(), null, folder))
        .isEqualTo(new Office(HERE, Optional.empty()));
  }

  @Test
  void theSettingsAreRemembered() throws IOException {
    write("juyu.properties", "hq.url = http://127.0.0.1:8080 ");

    assertThat(Office.of(null, null, folder).url()).isEqualTo(HERE);
  }

  @Test
  void theOneThatRunsHereGivesItsOwnersToken() throws IOException {
    write(
        "api.json",
        """
        {"node":"HQ","url":"http://127.0.0.1:8080","token":"secret"}\
        """);

    assertThat(Office.of(null, folder, folder)).isEqualTo(new Office(HERE, Optional.of("secret")));
  }

  @Test
  void whatCannotBeUsedIsNamedWithTheFix() throws IOException {
    assertThatThrownBy(() -> Office.of("head office", null, folder))
        .hasMessage("'head office' is not usable: use for example http://127.0.0.1:8080");
    assertThatThrownBy(() -> Office.of("127.0.0.1:8080", null, folder))
        .hasMessageContaining("use for example http://127.0.0.1:8080");
    assertThatThrownBy(() -> Office.of(null, folder, folder))
        .hasMessageStartingWith(folder + ": head office does not run there");
    assertThatThrownBy(() -> Office.of(null, null, folder))
        .hasMessageContaining("--url")
        .hasMessageContaining(folder.resolve("juyu.properties").toString());
    write("juyu.properties", "hq.url=here");
    assertThatThrownBy(() -> Office.of(null, null, folder))
        .hasMessageStartingWith(folder.resolve("juyu.properties") + ": hq.url 'here'");
  }
}
