package juyu.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import juyu.http.problem.Problem;

/**
 * A running HTTP server with the routes of one node. Requests run on virtual threads, so a handler
 * may block.
 */
public final class ApiServer implements AutoCloseable {
  private final Javalin javalin;
  private static final Duration FINISH = Duration.ofSeconds(1);

  private final Jetty jetty;
  private final String host;
  private final Door door;
  private final List<Route> routes;
  private final List<Changes> streams;

  private ApiServer(Api api, ApiSettings settings) {
    Api builtIn = new BuiltIn(settings).routes();
    this.door = new Door(settings.tokens());
    this.routes = Stream.of(builtIn, api).flatMap(part -> part.routes().stream()).toList();
    this.streams = api.streams();
    this.host = settings.host();
    this.jetty = new Jetty(settings.host(), settings.port());
    this.javalin =
        Javalin.create(config -> {
          quiet(config);
          jetty.configure(config);
          Stream.of(builtIn, api)
              .flatMap(part -> part.endpoints().stream())
              .forEach(endpoint -> route(config, endpoint));
          problems(config);
        });
  }

  /**
   * Starts listening.
   *
   * @throws UncheckedIOException with a {@link BindException} if the port is taken or not allowed
   */
  public static ApiServer start(Api api, ApiSettings settings) {
    ApiServer server = new ApiServer(api, settings);
    try {
      server.javalin.start();
      return server;
    } catch (JavalinBindException e) {
      String address = settings.host() + ":" + settings.port();
      throw new UncheckedIOException(cannotListen(address, e));
    }
  }

  private static BindException cannotListen(String address, Exception cause) {
    BindException problem = new BindException("cannot listen on " + address);
    problem.initCause(cause);
    return problem;
  }

  /** Where it listens, as callers on this machine reach it; ends without a slash. */
  public String url() {
    return "http://%s:%d".formatted(reachable(host), port());
  }

  private static String reachable(String host) {
    return switch (host) {
      case "0.0.0.0", "::" -> "127.0.0.1";
      default -> host.contains(":") ? "[" + host + "]" : host;
    };
  }

  public int port() {
    return javalin.port();
  }

  /** Every route, those that all nodes have included. */
  public List<Route> routes() {
    return routes;
  }

  /** Ends the streams, lets what runs finish for up to a second, and stops. May be called twice. */
  @Override
  public void close() {
    streams.forEach(Changes::close);
    jetty.finish(FINISH);
    javalin.stop();
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private void route(JavalinConfig config, Api.Endpoint endpoint) {
    Route route = endpoint.route();
    config.routes.addHttpHandler(
        HandlerType.findOrCreate(route.method()),
        route.path(),
        context -> answer(context, endpoint));
  }

  private void problems(JavalinConfig config) {
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.defaultContentType = "application/octet-stream"; // brings no charset along
    config.routes.exception(
        HttpResponseException.class,
        (e, context) -> Answers.write(context, Unrouted.problem(e, context)));
    config.routes.exception(
        Exception.class, (e, context) -> Answers.write(context, Incident.of(e, named(context))));
  }

  private void answer(Context context, Api.Endpoint endpoint) {
    try {
      Answers.write(context, outcome(context, endpoint));
    } catch (RuntimeException e) {
      Answers.write(context, Incident.of(e, named(context)));
    }
  }

  /** Whatever goes wrong in a handler, errors of the virtual machine included, is an answer. */
  private Object outcome(Context context, Api.Endpoint endpoint) {
    try {
      Unrouted.refuseMethodOverride(context);
      Visit visit =
          new Visit(
              context,
              door,
              endpoint.route().access(),
              door.admit(context, endpoint.route().access()));
      return endpoint.exchange().answer(context, visit);
    } catch (Problem problem) {
      return problem;
    } catch (Throwable e) {
      return Incident.of(e, named(context));
    }
  }

  private static String named(Context context) {
    return context.req().getMethod() + " " + context.path();
  }
}
