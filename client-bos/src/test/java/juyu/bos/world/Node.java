package juyu.bos.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import juyu.http.Json;
import juyu.http.access.ApiFile;
import tools.jackson.databind.JsonNode;

/** A node's API, asked by a program. */
public final class Node {

  private final HttpClient http;
  private final String url;
  private final String token;

  private Node(HttpClient http, String url, String token) {
    this.http = http;
    this.url = url;
    this.token = token;
  }

  /** As the owner of the folder. */
  static Node of(HttpClient http, Path folder) {
    try {
      ApiFile api = ApiFile.read(folder);
      return new Node(http, api.url(), api.token());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** As somebody who signed in. */
  public Node as(String otherToken) {
    return new Node(http, url, otherToken);
  }

  public JsonNode get(String path) {
    return send(request(path).GET());
  }

  public List<JsonNode> items(String path) {
    return get(path).path("items").valueStream().toList();
  }

  public JsonNode post(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  /** A command without a body. */
  public JsonNode post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  public JsonNode patch(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
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
                    new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
      }
      return answer.body().length == 0
          ? Json.read("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8), JsonNode.class)
          : Json.read(answer.body(), JsonNode.class);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
