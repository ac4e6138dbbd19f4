package juyu.http.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import juyu.http.Content;
import juyu.http.Json;
import juyu.http.Reply;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: the first line of its bytes holds the headers as JSON, the rest is the
 * body as it was sent.
 */
@SuppressWarnings("ArrayRecordComponent") // kept and sent, never compared
public record Stored(int status, Headers headers, byte[] body) {
  private static final String TYPE = "Content-Type";

  /** The headers, with the body's media type among them. */
  public record Headers(Map<String, String> values) {}

  static Stored of(Reply reply) {
    Map<String, String> headers = new TreeMap<>(reply.headers());
    @Nullable Object body = reply.body();
    if (body == null) {
      return new Stored(reply.status(), new Headers(headers), new byte[0]);
    }
    Content content = Content.of(body);
    headers.put(TYPE, content.type());
    return new Stored(reply.status(), new Headers(headers), content.bytes());
  }

  /** The same answer once more; it says that nothing was run for it. */
  public Reply reply() {
    Map<String, String> rest = new TreeMap<>(headers.values());
    @Nullable String type = rest.remove(TYPE);
    rest.put("Idempotency-Replayed", "true");
    return new Reply(status, type == null ? null : new Content(type, body), rest);
  }

  /** The record that the first answer was made from. */
  public <T> T body(Class<T> type) {
    return Json.read(body, type);
  }

  byte[] bytes() {
    byte[] first = (lineOf(headers) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(first, first.length + body.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    return all;
  }

  static Stored from(int status, byte[] bytes) {
    int end = 0;
    while (bytes[end] != '\n') {
      end++;
    }
    Headers headers = Json.read(Arrays.copyOf(bytes, end), Headers.class);
    return new Stored(status, headers, Arrays.copyOfRange(bytes, end + 1, bytes.length));
  }

  private static String lineOf(Headers headers) {
    return new String(Json.bytes(headers), StandardCharsets.UTF_8);
  }
}
