package juyu.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRuleTest {

  @Test
  void whatIsWrittenIsKeptWithoutTheSpaceAroundIt() {
    assertThat(TextRule.required("destAddr", " 서울시 강남구 1 ", 20))
        .isEqualTo(Outcome.accepted("서울시 강남구 1"));
  }

  @Test
  void nothingIsRefusedWhereSomethingMustBe() {
    assertThat(TextRule.required("destAddr", "  ", 20))
        .isEqualTo(Outcome.refused(Refusal.field("destAddr", "text.missing")));
    assertThat(TextRule.optional("reason", null, 20)).isEqualTo(Outcome.accepted(""));
    assertThat(TextRule.optional("reason", "", 20)).isEqualTo(Outcome.accepted(""));
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    assertThat(TextRule.required("name", "⛽🚚", 2)).isEqualTo(Outcome.accepted("⛽🚚"));
    assertThat(TextRule.required("name", "⛽🚚🚚", 2))
        .isEqualTo(Outcome.refused(Refusal.field("name", "text.too-long", 2)));
  }

  @Test
  void moreThanOneLineIsRefused() {
    assertThat(TextRule.optional("reason", "spilt\nagain", 20))
        .isEqualTo(Outcome.refused(Refusal.field("reason", "text.not-one-line")));
  }
}
