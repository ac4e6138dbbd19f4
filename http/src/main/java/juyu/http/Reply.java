package juyu.http;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is more than "200 and this record". A handler that only has a record to say
 * returns the record.
 *
 * @param body becomes JSON, unless it is {@link Content}; null for none
 */
public record Reply(int status, @Nullable Object body, Map<String, String> headers) {

  public Reply {
    headers = Map.copyOf(headers);
  }

  /** What a handler returned as an answer: a reply as it is, anything else with 200. */
  public static Reply from(Object outcome) {
    return outcome instanceof Reply reply ? reply : ok(outcome);
  }

  public static Reply of(int status, Object body) {
    return new Reply(status, body, Map.of());
  }

  public static Reply ok(Object body) {
    return of(200, body);
  }

  /**
   * Something new is there.
   *
   * @param location its path, such as {@code /sales/0198…}
   */
  public static Reply created(String location, Object body) {
    return of(201, body).withHeader("Location", location);
  }

  /** It will be done; the body says how to follow it. */
  public static Reply accepted(Object body) {
    return of(202, body);
  }

  public static Reply noContent() {
    return new Reply(204, null, Map.of());
  }

  public Reply withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Reply(status, body, more);
  }
}
