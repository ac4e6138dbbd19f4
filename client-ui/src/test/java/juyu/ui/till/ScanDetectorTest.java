package juyu.ui.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import juyu.ui.till.Reading.Scanned;
import juyu.ui.till.Reading.Typed;
import org.junit.jupiter.api.Test;

class ScanDetectorTest {

  private Instant now = Instant.parse("2026-11-20T05:02:00Z");
  private ScanDetector detector = with(ScanSettings.USUAL);

  private ScanDetector with(ScanSettings settings) {
    return new ScanDetector(settings, () -> now);
  }

  /** Types with so many milliseconds before each key; time passes as a timer would notice it. */
  private List<Reading> type(String keys, int millis) {
    List<Reading> readings = new ArrayList<>();
    for (char key : keys.toCharArray()) {
      readings.addAll(pass(millis));
      readings.addAll(detector.key(key));
    }
    return readings;
  }

  private List<Reading> pass(int millis) {
    now = now.plusMillis(millis);
    boolean due = detector.decidesAt().filter(time -> now.isAfter(time)).isPresent();
    return due ? detector.quiet() : List.of();
  }

  private List<Reading> typeAndWait(String keys, int millis) {
    List<Reading> readings = type(keys, millis);
    readings.addAll(pass(1_000));
    return readings;
  }

  @Test
  void a_scan_is_one_code() {
    assertThat(typeAndWait("8801234567893\r", 3)).containsExactly(new Scanned("8801234567893"));
  }

  @Test
  void a_scan_without_enter_is_known_by_its_speed() {
    assertThat(type("8801234567893", 3)).isEmpty();
    assertThat(pass(100)).containsExactly(new Scanned("8801234567893"));
  }

  @Test
  void what_a_person_types_comes_out_after_one_gap() {
    assertThat(type("5", 200)).isEmpty();
    assertThat(detector.decidesAt()).contains(now.plus(ScanSettings.USUAL.gap()));
    assertThat(pass(36)).containsExactly(new Typed("5"));
  }

  @Test
  void a_fast_person_is_no_scanner() {
    assertThat(characters(typeAndWait("50000\r", 60))).isEqualTo("50000\r");
  }

  @Test
  void a_key_that_is_held_down_is_no_scanner() {
    assertThat(characters(typeAndWait("00000000", 30))).isEqualTo("00000000");
  }

  @Test
  void a_few_quick_keys_are_no_code() {
    assertThat(characters(typeAndWait("123\r", 5))).isEqualTo("123\r");
  }

  @Test
  void a_scan_right_after_a_typed_digit_leaves_the_digit_alone() {
    List<Reading> readings = type("2", 300);
    readings.addAll(pass(80));
    readings.addAll(type("8801234567893\r", 3));
    assertThat(readings).containsExactly(new Typed("2"), new Scanned("8801234567893"));
  }

  @Test
  void two_scans_are_two_codes() {
    List<Reading> readings = type("8801234567893\r", 3);
    readings.addAll(type("8809876543210\r", 3));
    assertThat(readings)
        .containsExactly(new Scanned("8801234567893"), new Scanned("8809876543210"));
  }

  @Test
  void a_slow_scanner_is_known_where_it_is_set_so() {
    detector = with(new ScanSettings(Duration.ofMillis(120), 6, null, '\r'));
    assertThat(type("8801234567893\r", 80)).containsExactly(new Scanned("8801234567893"));
  }

  @Test
  void with_a_prefix_even_a_short_code_is_sure_and_nothing_else_is() {
    detector = with(new ScanSettings(Duration.ofMillis(35), 6, '~', '\r'));
    assertThat(type("~42\r", 3)).containsExactly(new Scanned("42"));
    assertThat(characters(typeAndWait("8801234567893\r", 3))).isEqualTo("8801234567893\r");
  }

  @Test
  void a_tab_can_end_a_code() {
    detector = with(new ScanSettings(Duration.ofMillis(35), 6, null, '\t'));
    assertThat(type("8801234567893\t", 3)).containsExactly(new Scanned("8801234567893"));
  }

  private static String characters(List<Reading> readings) {
    StringBuilder all = new StringBuilder();
    readings.forEach(reading -> all.append(((Typed) reading).characters()));
    return all.toString();
  }
}
