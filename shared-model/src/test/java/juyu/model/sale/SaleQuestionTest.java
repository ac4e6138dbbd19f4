package juyu.model.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.Event;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.Test;

class SaleQuestionTest {

  private static Event event(String body) {
    return new Event(
        UUID.randomUUID(),
        "sale.completed.v1",
        Instant.EPOCH,
        NodeCode.of("ST0001-P02"),
        "owner",
        Subject.of("sale", UUID.randomUUID()),
        1,
        UUID.randomUUID(),
        Optional.empty(),
        Audience.above(NodeCode.of("ST0001-P02")),
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theEventsOfASaleArriveAsTheyAre() {
    List<Event> events = List.of(event("{\"a\":1}"), event("{\"b\":\"가\"}"));

    assertThat(SaleQuestion.answered(SaleQuestion.answer(events))).isEqualTo(events);
    assertThat(SaleQuestion.answered(SaleQuestion.answer(List.of()))).isEmpty();
    assertThat(SaleQuestion.asked(SaleQuestion.ask("ST0001-P02-20260214-000001")))
        .isEqualTo("ST0001-P02-20260214-000001");
  }

  @Test
  void anAnswerThatIsCutOffIsRefused() {
    byte[] answer = SaleQuestion.answer(List.of(event("{}")));
    byte[] cut = java.util.Arrays.copyOf(answer, answer.length - 3);

    assertThatThrownBy(() -> SaleQuestion.answered(cut))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
