package juyu.http;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Requests so broken that they never reach a route are answered as problems too. */
final class JettyProblems extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = Unrouted.byStatus(Math.max(400, response.getStatus()));
    Locale language =
        Texts.language(
            Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)).orElse(""));
    byte[] json = Json.bytes(ProblemJson.of(problem, language));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(json), callback);
    return true;
  }
}
