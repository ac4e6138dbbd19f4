package juyu.model.sale;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import juyu.model.journal.Event;

/**
 * The question {@value #KIND} with which a till asks its station for a sale of another till. It is
 * asked by the sale's id or by its receipt number; the answer is every event that the station knows
 * about the sale, byte for byte, so that the till reads it as it reads its own. No events: the
 * station does not know the sale.
 */
public final class SaleQuestion {

  /** What the question is called between the nodes. */
  public static final String KIND = "sale.find";

  private SaleQuestion() {}

  /** The bytes of the question. */
  public static byte[] ask(String idOrReceiptNo) {
    return idOrReceiptNo.getBytes(StandardCharsets.UTF_8);
  }

  /** The sale's id or receipt number that is asked for. */
  public static String asked(byte[] question) {
    return new String(question, StandardCharsets.UTF_8);
  }

  /** The bytes of the answer. */
  public static byte[] answer(List<Event> aboutTheSale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Event event : aboutTheSale) {
        byte[] encoded = event.encoded();
        out.writeInt(encoded.length);
        out.write(encoded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The events of an answer.
   *
   * @throws IllegalArgumentException if the bytes are no answer
   */
  public static List<Event> answered(byte[] answer) {
    List<Event> events = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
      while (in.available() > 0) {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
          throw new IllegalArgumentException("an event with an impossible length");
        }
        events.add(Event.decode(in.readNBytes(length)));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("an answer that ends too early", e);
    }
    return events;
  }
}
