package juyu.ui.api;

import java.util.Optional;

/**
 * Sends what a form says so that it happens once: while that stays the same, a second try after a
 * lost answer is the same command. Used in the background.
 *
 * @param <T> the answer
 */
public final class Once<T> {

  private final ApiClient api;
  private final Class<T> answer;
  private Optional<Command<T>> open = Optional.empty();

  public Once(ApiClient api, Class<T> answer) {
    this.api = api;
    this.answer = answer;
  }

  /** A POST. */
  public T post(Address address, Object body) {
    return send(Method.POST, address, body);
  }

  /**
   * @param body a record; the empty string for none
   * @throws ApiException as {@link ApiClient#send}
   */
  public synchronized T send(Method method, Address address, Object body) {
    Command<T> command =
        open.filter(known -> known.method() == method)
            .filter(known -> known.address().equals(address) && known.body().equals(body))
            .orElseGet(() -> Command.of(method, address, body, answer));
    open = Optional.of(command);
    try {
      T heard = api.send(command);
      open = Optional.empty();
      return heard;
    } catch (ApiException e) {
      if (e.failure().kind() == Failure.Kind.REFUSED) {
        open = Optional.empty();
      }
      throw e;
    }
  }
}
