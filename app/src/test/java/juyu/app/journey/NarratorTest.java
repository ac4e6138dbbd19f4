package juyu.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NarratorTest {

  private final StringWriter out = new StringWriter();
  private final Narrator narrator = new Narrator(new PrintWriter(out));

  @Test
  void aStepIsTheLineOfWhatItSawAndHowLongItTook() throws InterruptedException {
    narrator.tell("3", () -> "sale of 54,500 won");
    assertThat(out.toString()).matches("3 sale of 54,500 won   \\d+\\.\\d\\d s\\R");
  }

  @Test
  void aFailedCheckIsALineThatSaysWhatIsAndWhatWasExpected() {
    Standing seen = new Standing(new BigDecimal("19980.000"), Sold.NOTHING);
    Standing expected = new Standing(new BigDecimal(19_950), new Sold(BigDecimal.TEN, 16_890));
    assertThatThrownBy(() ->
            narrator.tell(
                "2",
                () -> {
                  Checks.same("gasoline at the station", expected, seen);
                  return "";
                }))
        .isInstanceOf(StepFailedException.class);
    assertThat(out.toString().strip())
        .isEqualTo(
            "2 FAILED: gasoline at the station is on hand 19,980, sold 0 for 0 won, expected on"
                + " hand 19,950, sold 10 for 16,890 won");
  }
}
