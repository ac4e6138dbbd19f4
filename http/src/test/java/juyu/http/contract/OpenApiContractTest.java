package juyu.http.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.Api;
import juyu.http.ApiServer;
import juyu.http.ApiSettings;
import juyu.http.As;
import juyu.http.Changes;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.model.value.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenApiContractTest {
  private static final String SAMPLE = "openapi/sample.yaml";

  record Sale(UUID id, Instant at, int lines) {}

  record Extra(UUID id, Instant at, int lines, String secret) {}

  record Body(String any) {}

  private final OpenApiContract contract = OpenApiContract.of(SAMPLE);
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<ApiServer> server = Optional.empty();

  @AfterEach
  void close() {
    server.ifPresent(ApiServer::close);
    client.close();
  }

  private static Api sample() {
    return new Api()
        .stream("/changes", Access.READ, new Changes())
            .get("/products", Access.READ, request -> new Page<>(List.of("8801"), Optional.empty()))
            .post("/sales", Access.READ, Body.class, (request, body) -> body)
            .get("/sales/{id}", Access.READ, request -> sale(request.path("id", As.ID)));
  }

  private static Object sale(UUID id) {
    return id.getLeastSignificantBits() == 0
        ? new Extra(id, Instant.EPOCH, 1, "hush")
        : new Sale(id, Instant.EPOCH, 1);
  }

  private ApiServer start(Api api) {
    ApiServer started =
        ApiServer.start(api, ApiSettings.local(token -> Optional.of(Actor.of(token)), SAMPLE));
    server = Optional.of(started);
    return started;
  }

  private HttpResponse<String> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(start(sample()).url() + path))
              .header("Authorization", "Bearer kim")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDocumentThatSaysAllIsAccepted() {
    assertThatCode(() -> contract.covers(start(sample()).routes())).doesNotThrowAnyException();
  }

  @Test
  void aRouteThatIsNotInTheDocumentIsNamed() {
    Api api = sample().delete("/sales/{id}", Access.READ, request -> sale(new UUID(0, 1)));

    assertThatThrownBy(() -> contract.covers(start(api).routes()))
        .hasMessage(SAMPLE + ":\n  DELETE /sales/{id} is missing: add it under paths");
  }

  @Test
  void anOperationThatIsNoRouteIsNamed() {
    Api api = new Api().get("/products", Access.OPEN, request -> sale(new UUID(0, 1)));

    assertThatThrownBy(() -> contract.covers(start(api).routes()))
        .hasMessageContaining("GET /sales/{id} is no route: remove it, or register it")
        .hasMessageContaining("GET /products needs no token: add security: []");
  }

  @Test
  void whatIsWrongInADocumentIsNamed() {
    assertThatThrownBy(() -> OpenApiContract.of("openapi/flawed.yaml").covers(List.of()))
        .hasMessage(
            """
            openapi/flawed.yaml:
              openapi must be 3.1.x
              components.securitySchemes.token must be an http bearer scheme
              GET /sales/{id} declares the path parameters []
              POST /sales needs an operationId of its own
              nothing is at #/components/schemas/Nowhere
              GET /sales/{id} is no route: remove it, or register it
              POST /sales is no route: remove it, or register it\
            """);
  }

  @Test
  void anAnswerAsTheDocumentSaysIsAllowed() {
    contract.allows(get("/sales/0198c0de-7a3b-7c11-9a54-0123456789ab"));
  }

  @Test
  void aProblemIsAllowedWhereTheDocumentHasIt() {
    contract.allows(get("/sales/42"));
  }

  @Test
  void aDocumentInItsOwnWordsIsAllowed() {
    contract.allows(get("/openapi.yaml"));
  }

  @Test
  void anAnswerThatSaysMoreIsNot() {
    assertThatThrownBy(() -> contract.allows(get("/sales/0198c0de-7a3b-7c11-0000-000000000000")))
        .hasMessageContaining("secret");
  }

  @Test
  void anAnswerThatTheDocumentDoesNotKnowIsNot() {
    assertThatThrownBy(() -> contract.allows(get("/nowhere")))
        .hasMessage("GET /nowhere answered 404, which openapi/sample.yaml does not have");
  }
}
