package juyu.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;

/** Writes what a handler returned. */
final class Answers {
  private Answers() {}

  /** What a route returns that has written its answer itself. */
  enum Done {
    ITSELF
  }

  static void write(Context context, Object outcome) {
    switch (outcome) {
      case Done done -> {}
      case Problem problem -> problem(context, problem);
      case Outcome.Refused<?>(Refusal refusal) -> problem(context, Problem.refused(refusal));
      case Outcome.Accepted<?>(Object value) -> reply(context, Reply.from(value));
      default -> reply(context, Reply.from(outcome));
    }
  }

  private static void reply(Context context, Reply reply) {
    Object body = reply.body();
    if (body != null) {
      Content content = Content.of(body);
      context.contentType(content.type()).result(content.bytes());
    } else {
      context.removeHeader("Content-Type");
    }
    head(context, reply.status(), reply.headers());
  }

  private static void problem(Context context, Problem problem) {
    Locale language = ApiRequest.language(context);
    context
        .contentType(ProblemJson.TYPE)
        .result(Json.bytes(ProblemJson.of(problem, language)))
        .header("Content-Language", language.getLanguage())
        .header("Vary", "Accept-Language");
    head(context, problem.status(), problem.headers());
  }

  private static void head(Context context, int status, Map<String, String> headers) {
    context.status(status).header("Cache-Control", "no-store");
    headers.forEach(context::header);
  }
}
