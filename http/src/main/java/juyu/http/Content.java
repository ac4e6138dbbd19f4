package juyu.http;

import java.nio.charset.StandardCharsets;

/**
 * A body that is not made from a record: a document, a text, or JSON that is bytes already.
 *
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go straight out; nobody compares two bodies
public record Content(String type, byte[] bytes) {

  public static final String JSON = "application/json";

  /** The body as it is, or as JSON. */
  public static Content of(Object body) {
    return body instanceof Content ready ? ready : json(Json.bytes(body));
  }

  public static Content json(byte[] bytes) {
    return new Content(JSON, bytes);
  }

  public static Content text(String text) {
    return new Content("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
