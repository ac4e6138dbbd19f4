package juyu.station;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import juyu.http.access.ApiFile;
import juyu.http.contract.OpenApiContract;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manager at the station's API; every answer is held to the API's document. */
public final class Caller implements AutoCloseable {

  private static final OpenApiContract CONTRACT = OpenApiContract.of("openapi/station.yaml");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final ApiFile api;

  Caller(ApiFile api) {
    this.api = api;
  }

  /** An answer as tests look at it. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** A field's text; numbers as they are written. */
    public String text(String field) {
      return json().path(field).asString();
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

    /** The code of a problem. */
    public String problem() {
      return text("type").replaceFirst("^urn:juyu:problem:", "");
    }

    /** The first input that a problem names. */
    public String field() {
      return json().path("errors").path(0).path("field").asString();
    }
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
    return HttpRequest.newBuilder(URI.create(api.url() + path))
        .header("Authorization", "Bearer " + api.token());
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

  @Override
  public void close() {
    client.close();
  }
}
