package juyu.http;

/**
 * Answers a request with a JSON body, read and checked.
 *
 * @param <B> the record that it is read into
 */
@FunctionalInterface
public interface BodyHandler<B> {

  /**
   * Answers it.
   *
   * @return as {@link Handler#handle}
   * @throws Exception as {@link Handler#handle}
   */
  Object handle(ApiRequest request, B body) throws Exception;
}
