package juyu.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import juyu.http.access.Actor;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;

/** What a handler sees of a request. */
public final class ApiRequest {
  private final String method;
  private final String path;
  private final String query;
  private final Map<String, String> pathParameters;
  private final Map<String, List<String>> queryParameters;
  private final Optional<String> idempotencyKey;
  private final Locale language;
  private final Actor actor;
  private final byte[] body;

  ApiRequest(Context context, Actor actor, byte[] body) {
    this.method = context.req().getMethod();
    this.path = context.path();
    this.query = Optional.ofNullable(context.queryString()).orElse("");
    this.pathParameters = context.pathParamMap();
    this.queryParameters = context.queryParamMap();
    this.idempotencyKey = Optional.ofNullable(context.header("Idempotency-Key"));
    this.language = language(context);
    this.actor = actor;
    this.body = body;
  }

  static Locale language(Context context) {
    return Texts.language(Optional.ofNullable(context.header("Accept-Language")).orElse(""));
  }

  /** Whoever sent it; {@link Actor#NOBODY} on a route that asks for no token. */
  public Actor actor() {
    return actor;
  }

  /** The language that the caller asked to be answered in. */
  public Locale language() {
    return language;
  }

  public String method() {
    return method;
  }

  /** As it was sent, such as {@code /sales/0198…}. */
  public String path() {
    return path;
  }

  /** Everything behind the question mark, as it was sent; empty if nothing. */
  public String query() {
    return query;
  }

  /** The body's bytes as they were sent; empty if there are none. */
  public byte[] body() {
    return body.clone();
  }

  /** The header {@code Idempotency-Key} as it was sent. */
  public Optional<String> idempotencyKey() {
    return idempotencyKey;
  }

  /**
   * A parameter of the route's path.
   *
   * @throws Problem 400 naming the parameter, if it cannot be read so
   */
  public <T> T path(String name, As<T> as) {
    String text = pathParameters.get(name);
    if (text == null) {
      throw new IllegalArgumentException("the route has no parameter {%s}".formatted(name));
    }
    return as.read(name, text);
  }

  /** A parameter of the route's path, as text. */
  public String path(String name) {
    return path(name, As.TEXT);
  }

  /**
   * A parameter of the query.
   *
   * @return none if it is not there
   * @throws Problem 400 naming the parameter, if it cannot be read so or is there twice
   */
  public <T> Optional<T> query(String name, As<T> as) {
    List<String> given = queryParameters.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw Problem.badParameter(name, Texts.HTTP.text("expected.once"));
    }
    return given.stream().findFirst().map(text -> as.read(name, text));
  }

  /** A parameter of the query, as text. */
  public Optional<String> query(String name) {
    return query(name, As.TEXT);
  }

  /** Which part of a list is asked for, by {@code ?limit=} and {@code ?after=}. */
  public Paging paging() {
    return Paging.of(this);
  }
}
