package juyu.http;

/** Answers a request that has no body. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers it.
   *
   * @return a record, which is answered with 200; a {@link Reply}; a {@link
   *     juyu.http.problem.Problem}; or an {@link juyu.model.command.Outcome} of a record or reply
   * @throws Exception a {@link juyu.http.problem.Problem} is answered as it is; anything else is
   *     logged under a short code, which is all that the caller sees
   */
  Object handle(ApiRequest request) throws Exception;
}
