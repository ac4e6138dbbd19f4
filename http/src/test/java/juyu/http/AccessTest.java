package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import juyu.http.Caller.Answer;
import juyu.http.access.OwnerToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private static final OwnerToken OWNER = OwnerToken.fresh();
  private static Shop shop;

  @BeforeAll
  static void open() {
    shop = new Shop(OWNER.or(Shop.tokens()), new Changes());
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Answer with(String authorization) {
    return shop.cashier.send(
        HttpRequest.newBuilder(URI.create(shop.server.url() + "/whoami"))
            .header("Authorization", authorization));
  }

  @Test
  void withoutATokenNobodyIsLetIn() {
    Answer answer = shop.caller("").get("/whoami");

    assertThat(answer.problem()).isEqualTo("unauthorized");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"juyu\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "Bearer nonsense",
        "Bearer cashier-token x",
        "Basic cashier-token",
        "cashier-token"
      })
  void anUnknownTokenIsNotLetIn(String authorization) {
    assertThat(with(authorization).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer cashier-token", "bearer cashier-token", "BEARER  cashier-token"})
  void theSchemeIsReadInAnyCase(String authorization) {
    assertThat(with(authorization).text("name")).isEqualTo("kim");
  }

  @Test
  void aRightThatIsMissingIsNamed() {
    Answer answer = shop.cashier.post("/shift/close", "");

    assertThat(answer.problem()).isEqualTo("forbidden");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("detail")).isEqualTo("This needs one of these roles: manager.");
  }

  @Test
  void theOwnerMayDoAll() {
    Caller owner = shop.caller(OWNER.value());

    assertThat(owner.get("/whoami").text("name")).isEqualTo("owner");
    assertThat(owner.post("/shift/close", "").problem()).isEqualTo("shift.closed");
  }

  @Test
  void whoMayNotEnterLearnsNothingAboutTheBody() {
    assertThat(shop.caller("").post("/sales", "{").status()).isEqualTo(401);
  }
}
