package juyu.till.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void aKoreanSyllableTakesTwoColumns() {
    assertThat(Columns.width("아메리카노 A")).isEqualTo(12);
    assertThat(Columns.centred("합계", 10)).isEqualTo("   합계");
    assertThat(Columns.sides("합계", "5", 10)).containsExactly("합계     5");
  }

  @Test
  void whatDoesNotFitBesideGoesBelow() {
    assertThat(Columns.sides("아메리카노", "4,500", 12)).containsExactly("아메리카노", "       4,500");
  }

  @Test
  void longTextIsCutBetweenWordsOrWhereItMust() {
    assertThat(Columns.wrapped("ice cream cone", 9)).containsExactly("ice cream", "cone");
    assertThat(Columns.wrapped("아메리카노", 7)).containsExactly("아메리", "카노");
  }
}
