package juyu.till;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import juyu.http.contract.OpenApiContract;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Someone at the till's API; every answer is held to the API's document. */
public record Caller(HttpClient client, String url, String token) {

  private static final OpenApiContract CONTRACT = OpenApiContract.of("openapi/till.yaml");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** An answer as tests look at it. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** A field's text, found by its path such as {@code /lines/0/qty}; numbers as written. */
    public String text(String path) {
      return json().at(path).asString("");
    }

    public long number(String path) {
      JsonNode node = json().at(path);
      if (!node.isNumber()) {
        throw new AssertionError("no number at " + path + ": " + response.body());
      }
      return node.asLong();
    }

    public List<JsonNode> items() {
      return json().path("items").valueStream().toList();
    }

    /** What went wrong: status, code and the first field, such as {@code 422 price.none lines}. */
    public String problem() {
      return "%d %s %s"
          .formatted(
              status(),
              text("/type").replaceFirst("^urn:juyu:problem:", ""),
              text("/errors/0/field"))
          .strip();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** The same till for somebody else. */
  public Caller as(String otherToken) {
    return new Caller(client, url, otherToken);
  }

  public Answer get(String path) {
    return send(request(path));
  }

  /**
   * Sends a command.
   *
   * @param json with ' for "
   */
  public Answer post(String path, String json) {
    return send(posting(path, json));
  }

  /** As {@link #post}, with an Idempotency-Key. */
  public Answer postOnce(String key, String path, String json) {
    return send(posting(path, json).header("Idempotency-Key", key));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder posting(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json.replace('\'', '"')));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      CONTRACT.allows(response);
      return new Answer(response);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
