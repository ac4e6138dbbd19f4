package juyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpSaysHowToUseTheProgram() {
    assertThat(juyu("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: juyu");
  }

  @Test
  void versionNamesTheProgram() {
    assertThat(juyu("--version")).isZero();
    assertThat(out.toString()).startsWith("Juyu ");
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertThat(juyu("--no-such-option")).isEqualTo(2);
    assertThat(err.toString()).contains("--no-such-option");
  }

  @Test
  void aMissingCommandIsAUsageError() {
    assertThat(juyu()).isEqualTo(2);
    assertThat(err.toString()).contains("Say which command to run.");
  }

  @Test
  void theHelpListsEveryCommand() {
    assertThat(juyu("--help")).isZero();
    assertThat(out.toString()).contains("demo", "pos", "bos", "hq-admin", "verify");
  }

  @Test
  void aMisspelledCommandIsAnsweredWithTheRightOne() {
    assertThat(juyu("veryfi")).isEqualTo(2);
    assertThat(err.toString()).contains("juyu verify");
  }

  @Test
  void anApplicationWithOneCommandNeedsNotToBeToldIt() {
    assertThat(Main.withCommand("hq", "--data", "x")).containsExactly("hq", "--data", "x");
    assertThat(Main.withCommand("", "verify")).containsExactly("verify");
  }

  private int juyu(String... args) {
    return Main.commandLine(args)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
