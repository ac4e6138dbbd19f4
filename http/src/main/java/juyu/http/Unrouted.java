package juyu.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;

/** Requests that reach no handler. */
final class Unrouted {
  private static final String OVERRIDE = "X-HTTP-Method-Override";

  private Unrouted() {}

  static Problem problem(HttpResponseException e, Context context) {
    if (e instanceof MethodNotAllowedResponse) {
      String allowed = e.getDetails().getOrDefault("availableMethods", "");
      return Problem.of(
              405,
              "method-not-allowed",
              Texts.HTTP.text("detail.method-not-allowed", context.req().getMethod(), allowed))
          .withHeader("Allow", allowed);
    }
    return e.getStatus() == 404
        ? Problem.of(404, "no-route", Texts.HTTP.text("detail.no-route", context.path()))
        : byStatus(e.getStatus());
  }

  static Problem byStatus(int status) {
    return Problem.of(status, "http-" + status, Texts.HTTP.text("detail.http", status));
  }

  /** The router would take the method from this header, past whatever let the request through. */
  static void refuseMethodOverride(Context context) {
    if (context.header(OVERRIDE) != null) {
      throw Problem.badParameter(OVERRIDE, Texts.HTTP.text("expected.absent"));
    }
  }
}
