package juyu.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who calls an API, with a token or without. */
record Caller(HttpClient client, String url, String token) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** An answer as tests look at it. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String text(String field) {
      return json().path(field).asString();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The problem's code, once it is sure that it is one. */
    String problem() {
      String type = header("Content-Type");
      if (!type.equals("application/problem+json")) {
        throw new AssertionError("no problem but " + status() + " " + type + ": " + body());
      }
      if (json().path("status").asInt() != status()) {
        throw new AssertionError("status " + status() + " with " + body());
      }
      return text("type").replaceFirst("^urn:juyu:problem:", "");
    }

    String field() {
      return json().path("errors").path(0).path("field").asString();
    }

    String message() {
      return json().path("errors").path(0).path("message").asString();
    }
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  Answer get(String path) {
    return send(request(path));
  }

  Answer post(String path, String json) {
    return send(posting(path, json));
  }

  HttpRequest.Builder posting(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
