package juyu.http.contract;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import juyu.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds an API to its OpenAPI 3.1 document, in both directions: every route is in the document and
 * every operation of the document is a route, and answers look as the document says.
 *
 * <p>Conventions that every document follows: {@code components} holds the security scheme {@code
 * token} and the response {@code Problem}; a route without a token has {@code security: []}; one
 * with a token has {@code default: {$ref: "#/components/responses/Problem"}} among its responses; a
 * schema that lists {@code properties} lists all of them, unless it says {@code
 * additionalProperties}.
 */
public final class OpenApiContract {
  private final String name;
  private final Document document;

  private OpenApiContract(String name, JsonNode document) {
    this.name = name;
    this.document = new Document(document);
  }

  /**
   * Reads a document.
   *
   * @param resource on the class path, such as {@code openapi/till.yaml}
   */
  public static OpenApiContract of(String resource) {
    try (InputStream in = OpenApiContract.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new AssertionError("no resource " + resource + " on the class path");
      }
      return new OpenApiContract(resource, YAMLMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new AssertionError("cannot read " + resource, e);
    }
  }

  /**
   * Checks the document against the routes.
   *
   * @param routes of the running server, {@link juyu.http.ApiServer#routes()}
   * @throws AssertionError listing every difference and how to mend it
   */
  public void covers(List<Route> routes) {
    fail(
        Stream.of(
                document.flaws().stream(),
                routes.stream().flatMap(route -> document.lacks(route).stream()),
                document.surplus(routes).stream())
            .flatMap(part -> part)
            .toList());
  }

  /**
   * Checks one answer: its status, media type and JSON are as the document says of its operation.
   *
   * @throws AssertionError listing what is not
   */
  public void allows(HttpResponse<String> answer) {
    String method = answer.request().method();
    String path = answer.request().uri().getRawPath();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    JsonNode response = document.response(method, path, answer.statusCode());
    if (response.isMissingNode()) {
      throw new AssertionError(
          "%s %s answered %d, which %s does not have"
              .formatted(method, path, answer.statusCode(), name));
    }
    fail(document.misfits(response, type, answer.body()));
  }

  private void fail(List<String> findings) {
    if (!findings.isEmpty()) {
      throw new AssertionError(name + ":\n  " + String.join("\n  ", findings));
    }
  }

  static JsonNode missing() {
    return MissingNode.getInstance();
  }
}
