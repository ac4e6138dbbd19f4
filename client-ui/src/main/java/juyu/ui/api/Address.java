package juyu.ui.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where something is in a node's API: a path with its query, every part encoded.
 *
 * @param path such as {@code /orders/ST0001?status=OPEN}
 */
public record Address(String path) {

  /**
   * @param first such as {@code /goodsReceipts}
   * @param parts more of the path, encoded here: an id, then perhaps {@code "cancel"}
   */
  public static Address of(String first, Object... parts) {
    StringBuilder path = new StringBuilder(first);
    for (Object part : parts) {
      path.append('/').append(encoded(part).replace("+", "%20"));
    }
    return new Address(path.toString());
  }

  /** The same with one more parameter of the query. */
  public Address with(String name, Object value) {
    return new Address(path + (path.indexOf('?') < 0 ? "?" : "&") + name + "=" + encoded(value));
  }

  /** As above, if there is a value. */
  public Address with(String name, Optional<?> value) {
    return value.isEmpty() ? this : with(name, value.orElseThrow());
  }

  private static String encoded(Object part) {
    return URLEncoder.encode(part.toString(), StandardCharsets.UTF_8);
  }
}
