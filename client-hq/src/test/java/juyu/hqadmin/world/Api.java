package juyu.hqadmin.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import juyu.http.Json;
import juyu.http.access.ApiFile;
import tools.jackson.databind.JsonNode;

/** A node's API, asked by a program; what is refused fails the test. */
public final class Api {

  private final HttpClient http;
  private final String url;
  private final String token;

  private Api(HttpClient http, String url, String token) {
    this.http = http;
    this.url = url;
    this.token = token;
  }

  /** As the owner of the node in this folder. */
  public static Api of(HttpClient http, Path folder) {
    try {
      ApiFile api = ApiFile.read(folder);
      return new Api(http, api.url(), api.token());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As somebody who signed in. */
  public Api as(String otherToken) {
    return new Api(http, url, otherToken);
  }

  public String url() {
    return url;
  }

  public String token() {
    return token;
  }

  public JsonNode get(String path) {
    return send(request(path).GET());
  }

  public List<JsonNode> items(String path) {
    return get(path).path("items").valueStream().toList();
  }

  /**
   * @param body a map or a record
   */
  public JsonNode post(String path, Object body) {
    return send(request(path).POST(BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  public JsonNode patch(String path, Object body) {
    return send(request(path).method("PATCH", BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  public JsonNode delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(
            "%s %s answered %d %s"
                .formatted(
                    answer.request().method(),
                    answer.request().uri(),
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8)));
      }
      return Json.read(
          answer.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : answer.body(),
          JsonNode.class);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
