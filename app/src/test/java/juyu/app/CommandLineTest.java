package juyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int juyu(Object... args) {
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    return Main.commandLine(words)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "pos", "bos", "hq", "hq-admin", "verify"})
  void everyCommandHasHelp(String command) {
    assertThat(juyu(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: juyu " + command).contains("Exit codes:");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void headOfficesWindowWantsToKnowWhereHeadOfficeIs() {
    assertThat(juyu("hq-admin", "--data", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("Where is head office?").contains("--url");
  }

  @Test
  void headOfficesWindowIsNothingButThat() {
    assertThat(juyu("hq-admin", "--headless")).isEqualTo(2);
    assertThat(err.toString()).contains("use 'juyu hq'");
  }

  @Test
  void aMisspelledOptionIsAnsweredWithTheRightOne() {
    assertThat(juyu("demo", "--headles")).isEqualTo(2);
    assertThat(err.toString()).contains("--headles'").contains("--headless").contains("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "many"})
  void aWrongNumberOfTillsIsNamed(String tills) {
    assertThat(juyu("demo", "--headless", "--tills", tills)).isEqualTo(2);
    assertThat(err.toString()).contains("--tills").contains(tills);
  }

  @Test
  void theJourneyNeedsTwoTills() {
    assertThat(juyu("demo", "--headless", "--journey", "--tills", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("two tills");
  }

  @Test
  void aNodeWithoutSettingsSaysWhichFileToMake() {
    assertThat(juyu("pos", "--headless", "--data", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("juyu.properties").contains("make it");
  }

  @Test
  void everyWrongSettingIsNamedWithItsFixInOneGo() throws IOException {
    write("node=ST0001-P01", "api.port=many", "parent.host=127.0.0.1", "parnet.port=1");
    assertThat(juyu("pos", "--headless", "--data", folder)).isEqualTo(2);
    assertThat(err.toString().lines())
        .anyMatch(line -> line.contains("api.port 'many' is not usable: use for example 5671"))
        .anyMatch(line -> line.contains("parent.port is missing: set it, for example to 5671"))
        .anyMatch(line -> line.contains("parent.key is missing"))
        .anyMatch(line -> line.contains("parnet.port is not known: remove it"))
        .noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void aTillCannotBeStartedAsAStation() throws IOException {
    write("node=ST0001-P01", "parent.host=127.0.0.1", "parent.port=1");
    assertThat(juyu("bos", "--headless", "--data", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("node is ST0001-P01, the name of a till");
    assertNothingWasMade();
  }

  @Test
  void wrongSettingsMakeNoKeyAndShowNone() throws IOException {
    write("node=ST0001-P01", "parent.host=127.0.0.1", "parnet.port=1");
    assertThat(juyu("pos", "--headless", "--data", folder)).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("child.").contains("parent.port is missing");
    assertNothingWasMade();
  }

  private void assertNothingWasMade() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("juyu.properties"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "pos", "bos", "hq"})
  void dataMustBeAFolder(String command) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(juyu(command, "--headless", "--data", file)).isEqualTo(2);
    assertThat(err.toString()).startsWith("--data " + file + " is no folder: choose another");
  }

  @Test
  void theDemoSaysThatItsFolderCannotBeMade() throws IOException {
    Path below = Files.createFile(folder.resolve("file")).resolve("data");
    assertThat(juyu("demo", "--headless", "--data", below)).isEqualTo(2);
    assertThat(err.toString()).startsWith("--data " + below + " cannot be made");
  }

  @Test
  void aNewNodeSaysWhatItsParentMustKnow() throws IOException {
    write("node=ST0001-P01", "parent.host=127.0.0.1", "parent.port=1");
    assertThat(juyu("pos", "--headless", "--data", folder)).isEqualTo(2);
    assertThat(err.toString())
        .containsPattern("child\\.ST0001-P01\\.key=\\S{43}=")
        .containsPattern("child\\.ST0001-P01\\.secret-sha256=[0-9a-f]{64}");
  }

  @Test
  void verifyWantsAFolderWithNodes() {
    assertThat(juyu("verify")).isEqualTo(2);
    assertThat(juyu("verify", folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere is no folder");
    assertThat(juyu("verify", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("no juyu.properties");
  }

  @Test
  void verifySaysWhatIsWrongWithAFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(juyu("verify", file)).isEqualTo(2);
    assertThat(err.toString()).contains(file + " is no folder");
    write("hub.port=1");
    assertThat(juyu("verify", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("juyu.properties: node is missing");
    write("node=HQ1");
    assertThat(juyu("verify", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("juyu.properties: node 'HQ1' is no node code");
  }

  private void write(String... lines) throws IOException {
    Files.write(folder.resolve("juyu.properties"), List.of(lines));
  }
}
