package juyu.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.http.problem.Text;

/** The routes that every node has. */
final class BuiltIn {
  private final Readiness readiness;
  private final Content document;

  BuiltIn(ApiSettings settings) {
    this.readiness = settings.readiness();
    this.document = new Content("application/yaml", resource(settings.document()));
  }

  /** What a health check answers. */
  record Health(String status) {}

  Api routes() {
    return new Api()
        .get("/health/live", Access.OPEN, request -> new Health("live"))
        .get("/health/ready", Access.OPEN, request -> ready())
        .get("/openapi.yaml", Access.OPEN, request -> Reply.ok(document));
  }

  private Object ready() {
    Optional<Text> missing = readiness.missing();
    return missing.isPresent()
        ? Problem.unavailable("not-ready", missing.get())
        : new Health("ready");
  }

  private static byte[] resource(String name) {
    try (InputStream in = BuiltIn.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read resource " + name, e);
    }
  }
}
