package juyu.model.sale;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import juyu.model.journal.Word;

/**
 * The question {@value #KIND} with which a till asks its station how far one of its events has come
 * beyond the station. The answer is the station's {@link Word} on it: whether head office has
 * applied it.
 */
public final class SaleWordQuestion {

  /** What the question is called between the nodes. */
  public static final String KIND = "sale.word";

  private SaleWordQuestion() {}

  /** The bytes of the question. */
  public static byte[] ask(UUID event) {
    return bytes(event.toString());
  }

  /**
   * The event that is asked for.
   *
   * @throws IllegalArgumentException if the bytes are no question
   */
  public static UUID asked(byte[] question) {
    return UUID.fromString(new String(question, StandardCharsets.UTF_8));
  }

  /** The bytes of the answer. */
  public static byte[] answer(Word word) {
    return bytes(word.name());
  }

  /**
   * The word of an answer.
   *
   * @throws IllegalArgumentException if the bytes are no answer
   */
  public static Word answered(byte[] answer) {
    return Word.valueOf(new String(answer, StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
