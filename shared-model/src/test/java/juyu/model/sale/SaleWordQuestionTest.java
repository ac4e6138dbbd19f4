package juyu.model.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import juyu.model.journal.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaleWordQuestionTest {

  @Test
  void theEventArrivesAsItWasAskedFor() {
    UUID event = UUID.randomUUID();
    assertThat(SaleWordQuestion.asked(SaleWordQuestion.ask(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @EnumSource(Word.class)
  void eachWordArrives(Word word) {
    assertThat(SaleWordQuestion.answered(SaleWordQuestion.answer(word))).isEqualTo(word);
  }

  @Test
  void otherBytesAreNoAnswer() {
    byte[] other = "PERHAPS".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SaleWordQuestion.answered(other))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SaleWordQuestion.asked(other))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
