package juyu.app.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import juyu.http.Json;
import juyu.http.access.ApiFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The API of one node, found by its {@code api.json} and used with its owner's token. */
public final class ApiClient {

  private static final int NOT_FOUND = 404;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http;
  private final ApiFile api;

  private ApiClient(HttpClient http, ApiFile api) {
    this.http = http;
    this.api = api;
  }

  /**
   * Finds the API of the node that runs in {@code folder}.
   *
   * @throws UncheckedIOException if no node runs there
   */
  public static ApiClient of(HttpClient http, Path folder) {
    try {
      return new ApiClient(http, ApiFile.read(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("no node runs in " + folder, e);
    }
  }

  /** The node's name. */
  public String node() {
    return api.node();
  }

  /** The same API, used with somebody else's token. */
  public ApiClient as(String token) {
    return new ApiClient(http, new ApiFile(api.node(), api.url(), token));
  }

  public String url() {
    return api.url();
  }

  public JsonNode get(String path) throws InterruptedException {
    return send("GET", path, null, "");
  }

  /** Reads what may not be there; missing if it is not. */
  public JsonNode find(String path) throws InterruptedException {
    try {
      return get(path);
    } catch (ApiException e) {
      if (e.status() == NOT_FOUND) {
        return MissingNode.getInstance();
      }
      throw e;
    }
  }

  /** Sends a command under a key of its own. */
  public JsonNode post(String path, Object body) throws InterruptedException {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Sends a command, which is done once however often it comes under this key. */
  public JsonNode post(String path, Object body, String key) throws InterruptedException {
    return send("POST", path, Json.bytes(body), key);
  }

  public JsonNode patch(String path, Object body) throws InterruptedException {
    return send("PATCH", path, Json.bytes(body), UUID.randomUUID().toString());
  }

  public JsonNode put(String path, Object body) throws InterruptedException {
    return send("PUT", path, Json.bytes(body), UUID.randomUUID().toString());
  }

  public JsonNode delete(String path) throws InterruptedException {
    return send("DELETE", path, null, UUID.randomUUID().toString());
  }

  private JsonNode send(
      String method, String path, byte @org.jspecify.annotations.Nullable [] body, String key)
      throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api.url() + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + api.token())
            .header("Accept", "application/json")
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      return answer(method, path, response);
    } catch (IOException e) {
      throw new ApiException(
          0, "%s %s at %s was not answered: %s".formatted(method, path, api.node(), e));
    }
  }

  private JsonNode answer(String method, String path, HttpResponse<byte[]> response) {
    JsonNode json =
        response.body().length == 0
            ? MissingNode.getInstance()
            : Json.read(response.body(), JsonNode.class);
    if (response.statusCode() >= 300) {
      throw new ApiException(
          response.statusCode(),
          "%s %s at %s was answered %d: %s"
              .formatted(method, path, api.node(), response.statusCode(), json));
    }
    return json;
  }
}
