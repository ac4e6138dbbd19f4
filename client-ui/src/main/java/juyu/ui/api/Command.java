package juyu.ui.api;

import java.util.UUID;

/**
 * A command with its key: however often it is sent, it happens once. A form keeps it while what a
 * person entered stays the same, so that a second try after a lost answer does no harm.
 *
 * @param key sent as {@code Idempotency-Key}
 * @param body a record, written as JSON; the empty string for none
 * @param answer what comes back; {@link Nothing} for nothing of interest
 */
public record Command<T>(UUID key, Method method, Address address, Object body, Class<T> answer) {

  /** A new command. */
  public static <T> Command<T> of(Method method, Address address, Object body, Class<T> answer) {
    return new Command<>(UUID.randomUUID(), method, address, body, answer);
  }

  /** A new POST. */
  public static <T> Command<T> post(Address address, Object body, Class<T> answer) {
    return of(Method.POST, address, body, answer);
  }

  /** A new PUT. */
  public static <T> Command<T> put(Address address, Object body, Class<T> answer) {
    return of(Method.PUT, address, body, answer);
  }
}
