package juyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir Path folder;

  @Test
  void whatIsSetIsThereNextTime() {
    Preferences.in(folder, "pos").set("width", "1366");

    assertThat(Preferences.in(folder, "pos").number("width")).contains(1366);
    assertThat(Preferences.in(folder, "bos").get("width")).isEmpty();
  }

  @Test
  void aBrokenFileIsAFirstStart() throws IOException {
    Files.writeString(folder.resolve("pos-window.properties"), "width=\\u00g1");

    assertThat(Preferences.in(folder, "pos").get("width")).isEmpty();
  }

  @Test
  void whatIsNoNumberIsNoNumber() {
    Preferences preferences = Preferences.in(folder, "pos");
    preferences.set("width", "wide");
    assertThat(preferences.number("width")).isEmpty();
  }
}
