package juyu.http.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import juyu.http.access.ApiFile;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone at a node's API; every answer is held to the API's document.
 *
 * @param token none for a stranger
 */
public record Caller(
    HttpClient client, String url, Optional<String> token, OpenApiContract contract) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Whoever owns the machine that the node of this file runs on. */
  public static Caller owner(HttpClient client, ApiFile api, OpenApiContract contract) {
    return new Caller(client, api.url(), Optional.of(api.token()), contract);
  }

  /** An answer as tests look at it. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /**
     * A field's text; numbers as they are written.
     *
     * @param place a field's name, or a path such as {@code /lines/0/qty}
     */
    public String text(String place) {
      return at(place).asString("");
    }

    public long number(String place) {
      JsonNode node = at(place);
      if (!node.isNumber()) {
        throw new AssertionError("no number at " + place + ": " + response.body());
      }
      return node.asLong();
    }

    private JsonNode at(String place) {
      return json().at(place.startsWith("/") ? place : "/" + place);
    }

    public List<JsonNode> items() {
      return json().path("items").valueStream().toList();
    }

    /** The one item of a list. */
    public JsonNode item() {
      List<JsonNode> items = items();
      if (items.size() != 1) {
        throw new AssertionError("not one item but " + response.body());
      }
      return items.getFirst();
    }

    /** What went wrong: status, code and the first field, such as {@code 422 price.none lines}. */
    public String problem() {
      return "%d %s %s"
          .formatted(status(), text("type").replaceFirst("^urn:juyu:problem:", ""), field())
          .strip();
    }

    /** The first input that a problem names. */
    public String field() {
      return text("/errors/0/field");
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** The same node for somebody else. */
  public Caller as(String otherToken) {
    return new Caller(client, url, Optional.of(otherToken), contract);
  }

  /** The same node for whoever has no token. */
  public Caller asStranger() {
    return new Caller(client, url, Optional.empty(), contract);
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
    return send(sending("POST", path, json));
  }

  /** As {@link #post}, with an Idempotency-Key. */
  public Answer postOnce(String key, String path, String json) {
    return send(sending("POST", path, json).header("Idempotency-Key", key));
  }

  /** As {@link #post}. */
  public Answer put(String path, String json) {
    return send(sending("PUT", path, json));
  }

  /** As {@link #post}. */
  public Answer patch(String path, String json) {
    return send(sending("PATCH", path, json));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder sending(String method, String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json.replace('\'', '"')));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      contract.allows(response);
      return new Answer(response);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
