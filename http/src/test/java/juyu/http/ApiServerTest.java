package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import juyu.http.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiServerTest {
  private static Shop shop;

  @BeforeAll
  static void open() {
    shop = new Shop();
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void aRecordBecomesTheBody() {
    Answer answer = shop.cashier.get("/whoami");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo("{\"name\":\"kim\",\"roles\":[\"cashier\"]}");
  }

  @Test
  void whatIsCreatedSaysWhere() {
    Answer answer =
        shop.cashier.post(
            "/sales", "{\"paid\":1,\"lines\":[{\"product\":\"8801\",\"qty\":29.603}]}");

    assertThat(answer.body())
        .isEqualTo(
            "{\"id\":\"0198c0de-7a3b-7c11-9a54-0123456789ab\",\"at\":\"2026-02-14T05:06:07.000Z\","
                + "\"lines\":1,\"qty\":29.603}");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/sales/0198c0de-7a3b-7c11-9a54-0123456789ab");
  }

  @Test
  void nothingToSayIsNoContent() {
    Answer answer = shop.cashier.send(shop.cashier.request("/sales/1").DELETE());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void headAnswersLikeGetWithoutTheBody() {
    Answer answer = shop.cashier.send(shop.cashier.request("/whoami").HEAD());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isEqualTo("34");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void headNeedsTheTokenToo() {
    Caller stranger = shop.caller("");

    assertThat(stranger.send(stranger.request("/whoami").HEAD()).status()).isEqualTo(401);
  }

  @Test
  void aProblemReturnedAndOneThrownLookTheSame() {
    Answer returned = shop.caller(Shop.MANAGER).post("/shift/close", "");
    Answer thrown = shop.cashier.get("/products/8801");

    assertThat(returned.problem()).isEqualTo("shift.closed");
    assertThat(returned.status()).isEqualTo(409);
    assertThat(returned.text("detail")).isEqualTo("No shift.");
    assertThat(thrown.problem()).isEqualTo("not-found");
    assertThat(thrown.text("detail")).isEqualTo("There is no product 8801.");
  }

  @Test
  void anUnknownAddressIsAProblem() {
    Answer answer = shop.cashier.get("/nowhere");

    assertThat(answer.problem()).isEqualTo("no-route");
    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void aWrongMethodNamesTheRightOnes() {
    Answer answer =
        shop.cashier.send(
            shop.cashier.request("/products").method("PATCH", BodyPublishers.ofString("{}")));

    assertThat(answer.problem()).isEqualTo("method-not-allowed");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD");
  }

  @Test
  void theMethodCannotBeSmuggledInAHeader() {
    Answer answer =
        shop.cashier.send(
            shop.cashier.request("/sales/1").header("X-HTTP-Method-Override", "DELETE"));

    assertThat(answer.problem()).isEqualTo("bad-parameter");
  }

  @Test
  void healthAndDocumentNeedNoToken() {
    Caller stranger = shop.caller("");

    assertThat(stranger.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
    assertThat(stranger.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
    assertThat(stranger.get("/openapi.yaml").header("Content-Type")).isEqualTo("application/yaml");
    assertThat(stranger.get("/openapi.yaml").body()).contains("openapi: 3.1");
  }
}
