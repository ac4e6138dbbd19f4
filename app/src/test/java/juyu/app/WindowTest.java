package juyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import juyu.model.journal.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with windows, each in a process of its own. */
class WindowTest {

  @TempDir Path temporary;

  private String till() throws IOException {
    Path place = Files.createDirectory(temporary.resolve("till"));
    Files.write(
        place.resolve("juyu.properties"),
        List.of(
            "node=ST0001-P01",
            "parent.host=127.0.0.1",
            "parent.port=1",
            "parent.key=" + SigningKey.generate().open().text()));
    return place.toString();
  }

  @Test
  void aTillOpensBehindItsWindowAndClosesWithIt() throws Exception {
    try (JuyuProcess pos = JuyuProcess.startUnseen(temporary, "pos", "--data", till())) {
      assertThat(pos.linesUntil("ST0001-P01")).last().asString().contains("http://127.0.0.1:");

      pos.process().getOutputStream().close();
      assertThat(pos.end()).isZero();
      assertThat(pos.complaints()).allMatch(line -> line.matches("New here.*|child\\..*"));
    }
  }

  @Test
  void headOfficesWindowWaitsForHeadOffice() throws Exception {
    try (JuyuProcess admin =
        JuyuProcess.startUnseen(
            temporary, "hq-admin", "--data", temporary + "/own", "--url", "http://127.0.0.1:1")) {
      admin.process().getOutputStream().close();
      assertThat(admin.end()).isZero();
      assertThat(admin.complaints()).isEmpty();
    }
  }

  @Test
  void withoutADisplayACommandSaysHowToGetOne() throws Exception {
    try (JuyuProcess pos =
        JuyuProcess.start(temporary, Map.of("DISPLAY", ""), "pos", "--data", till())) {
      assertThat(pos.end()).isEqualTo(2);
      assertThat(pos.complaints())
          .anyMatch(line -> line.startsWith("There is no display"))
          .anyMatch(line -> line.contains("apt install xvfb"))
          .anyMatch(line -> line.contains("--headless"));
    }
  }

  @Test
  void withoutADisplayTheDemoSaysHowToGetOneOrToDoWithout() throws Exception {
    try (JuyuProcess demo = JuyuProcess.start(temporary, Map.of("DISPLAY", ""), "demo")) {
      assertThat(demo.end()).isEqualTo(2);
      assertThat(demo.complaints())
          .anyMatch(line -> line.startsWith("There is no display"))
          .anyMatch(line -> line.contains("apt install xvfb"))
          .anyMatch(line -> line.contains("--headless"));
      assertThat(JuyuProcess.demoFolders(temporary)).isEmpty();
    }
  }

  @Test
  void theDemoShowsItsWindowsAndEndsWithWhoeverStartedIt() throws Exception {
    try (JuyuProcess demo = JuyuProcess.startUnseen(temporary, "demo", "--tills", "1")) {
      assertThat(demo.linesUntil("Ctrl-C")).anyMatch(line -> line.contains("password"));

      demo.process().getOutputStream().close();
      assertThat(demo.end()).isZero();
      assertThat(demo.complaints()).isEmpty();
      assertThat(JuyuProcess.demoFolders(temporary)).isEmpty();
    }
  }

  @Test
  void aDisplayThatDoesNotAnswerIsNamed() throws Exception {
    try (JuyuProcess pos =
        JuyuProcess.start(temporary, Map.of("DISPLAY", ":4711"), "pos", "--data", till())) {
      assertThat(pos.end()).isEqualTo(2);
      assertThat(pos.complaints())
          .anyMatch(line -> line.startsWith("The windows could not be opened: "))
          .noneMatch(line -> line.contains("\tat "));
    }
  }
}
