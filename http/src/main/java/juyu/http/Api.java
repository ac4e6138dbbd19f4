package juyu.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juyu.http.access.Access;

/**
 * The routes of a node. Features add theirs before the server starts; afterwards nothing can be
 * added.
 */
public final class Api {
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<Changes> streams = new ArrayList<>();

  /** A route and what happens there. */
  record Endpoint(Route route, Exchange exchange) {}

  /** Answers one admitted request. */
  @FunctionalInterface
  interface Exchange {
    Object answer(Context context, Visit visit) throws Exception;
  }

  public Api get(String path, Access access, Handler handler) {
    Exchange exchange = (context, visit) -> handler.handle(visit.request(new byte[0]));
    add("HEAD", path, access, exchange);
    return add("GET", path, access, exchange);
  }

  /** A command that needs no body. */
  public Api post(String path, Access access, Handler handler) {
    return add("POST", path, access, withBytes(handler));
  }

  public <B> Api post(String path, Access access, Class<B> body, BodyHandler<B> handler) {
    return add("POST", path, access, withBody(body, handler));
  }

  public <B> Api put(String path, Access access, Class<B> body, BodyHandler<B> handler) {
    return add("PUT", path, access, withBody(body, handler));
  }

  public <B> Api patch(String path, Access access, Class<B> body, BodyHandler<B> handler) {
    return add("PATCH", path, access, withBody(body, handler));
  }

  public Api delete(String path, Access access, Handler handler) {
    return add("DELETE", path, access, withBytes(handler));
  }

  /** A stream of notices as server-sent events. */
  public Api stream(String path, Access access, Changes changes) {
    streams.add(changes);
    add("HEAD", path, access, (context, visit) -> Reply.noContent());
    return add(
        "GET",
        path,
        access,
        (context, visit) -> {
          changes.serve(context, visit::stillAllowed);
          return Answers.Done.ITSELF;
        });
  }

  /** Every route, as a document of this API must list them. */
  public List<Route> routes() {
    return endpoints.stream()
        .map(Endpoint::route)
        .filter(route -> !route.method().equals("HEAD"))
        .toList();
  }

  List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  List<Changes> streams() {
    return List.copyOf(streams);
  }

  private Api add(String method, String path, Access access, Exchange exchange) {
    Route route = new Route(method, path, access);
    if (endpoints.stream().anyMatch(known -> sameRoute(known.route(), route))) {
      throw new IllegalArgumentException(route + " is there already");
    }
    endpoints.add(new Endpoint(route, exchange));
    return this;
  }

  private static boolean sameRoute(Route one, Route other) {
    return one.method().equals(other.method()) && shape(one).equals(shape(other));
  }

  private static String shape(Route route) {
    return route.path().replaceAll("\\{[^}]*}", "{}");
  }

  private static Exchange withBytes(Handler handler) {
    return (context, visit) -> handler.handle(visit.request(Body.read(context)));
  }

  private static <B> Exchange withBody(Class<B> type, BodyHandler<B> handler) {
    return (context, visit) -> {
      byte[] bytes = Body.read(context);
      B body = Body.as(type, bytes, Optional.ofNullable(context.contentType()));
      return handler.handle(visit.request(bytes), body);
    };
  }
}
