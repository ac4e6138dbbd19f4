package juyu.model.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juyu.model.value.NodeCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNoTest {

  static final NodeCode TILL = NodeCode.of("ST0001-P01");
  static final LocalDate DAY = LocalDate.of(2026, 2, 14);

  @Test
  void itIsTillDayAndNumber() {
    assertThat(new ReceiptNo(TILL, DAY, 123)).hasToString("ST0001-P01-20260214-000123");
  }

  @Property
  void whatIsPrintedIsReadAgain(@ForAll @LongRange(min = 1, max = 99_999_999_999L) long seq) {
    ReceiptNo number = new ReceiptNo(TILL, DAY, seq);
    assertThat(ReceiptNo.parse(number.toString())).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ST0001-P01",
        "ST0001-P01-20260214-123",
        "ST0001-P01-20261314-000123",
        "ST0001-20260214-000123",
        "ST0001-P01-20260214-9999999999999999999"
      })
  void anythingElseIsNone(String text) {
    assertThat(ReceiptNo.parse(text)).isEmpty();
  }
}
