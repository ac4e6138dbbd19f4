package juyu.hqadmin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import juyu.broker.node.Config;
import juyu.hq.HqNode;
import juyu.hq.HqSettings;
import juyu.http.Json;
import juyu.http.access.ApiFile;
import juyu.model.journal.Ids;
import tools.jackson.databind.JsonNode;

/** Head office as it really runs, behind the window of a test. */
final class Office implements AutoCloseable {

  static final String PASSWORD = "spring tide seven";

  private final Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private HqNode node;
  private final int port;

  Office(Path folder) {
    this.folder = folder;
    this.node = start(0);
    this.port = URI.create(node.url()).getPort();
  }

  private HqNode start(int apiPort) {
    Map<String, String> settings = Map.of("node", "HQ", "api.port", "" + apiPort);
    return HqNode.start(
        HqSettings.read(folder, Config.of(settings)), Clock.systemUTC(), Ids.random());
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  String token() {
    try {
      return ApiFile.read(folder).token();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody who can sign in. */
  Office with(String name, String role) {
    post(
        "/people",
        "{\"name\": \"%s\", \"role\": \"%s\", \"password\": \"%s\"}"
            .formatted(name, role, PASSWORD));
    return this;
  }

  Office withProduct(String code, String name, String category, String unit) {
    post(
        "/products",
        """
        {"productId": "%s", "name": "%s", "nameKo": "%s", "unit": "%s", "vat": "STANDARD",
         "category": "%s"}\
        """
            .formatted(code, name, name, unit, category));
    return this;
  }

  Office withStation(String code, String name) {
    post(
        "/stations",
        """
        {"code": "%s", "name": "%s", "address": "1 Main Street", "kind": "FRANCHISE"}\
        """
            .formatted(code, name));
    return this;
  }

  JsonNode get(String path) {
    return send(request(path).GET());
  }

  JsonNode post(String path, String json) {
    return send(request(path).POST(BodyPublishers.ofString(json)));
  }

  JsonNode patch(String path, String json) {
    return send(request(path).method("PATCH", BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token());
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(
            answer.statusCode()
                + " "
                + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
      }
      return Json.read(answer.body(), JsonNode.class);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** It stops, and nobody answers. */
  void stop() {
    node.close();
  }

  /** It is there again, at the same address. */
  void startAgain() {
    node = start(port);
  }

  /** The one item of a list with this text in this field, if it is there. */
  Optional<JsonNode> find(String list, String field, String text) {
    for (JsonNode item : get(list).path("items")) {
      if (item.path(field).asString("").equals(text)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    node.close();
    http.close();
  }
}
