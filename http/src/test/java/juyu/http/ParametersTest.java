package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import juyu.http.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ParametersTest {
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
  void pagesLeadThroughTheWholeList() {
    List<String> seen = new ArrayList<>();
    String path = "/products?limit=120";
    String next = "";
    int pages = 0;
    do {
      JsonNode page = shop.cashier.get(path + (next.isEmpty() ? "" : "&after=" + next)).json();
      page.path("items").forEach(item -> seen.add(item.asString()));
      next = page.path("next").asString("");
      pages++;
    } while (!next.isEmpty());

    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void aPageHoldsAHundredUnlessToldOtherwise() {
    assertThat(shop.cashier.get("/products").json().path("items")).hasSize(100);
  }

  @Test
  void theLastPageNamesNoNext() {
    assertThat(shop.cashier.get("/products?limit=250").json().has("next")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/products?limit=0 | limit | must be a whole number from 1 to 1000",
        "/products?limit=1001 | limit | must be a whole number from 1 to 1000",
        "/products?limit=ten | limit | must be a whole number from 1 to 1000",
        "/products?limit= | limit | must be a whole number from 1 to 1000",
        "/products?limit=1&limit=2 | limit | must be given only once",
        "/products?after=!! | after | must be the \"next\" of an earlier page",
        "/sales/42 | id | must be an id such as 0198c0de-7a3b-7c11-9a54-0123456789ab",
        "/sales/1-1-1-1-1 | id | must be an id such as 0198c0de-7a3b-7c11-9a54-0123456789ab",
        "/reports?day=2026-02-30 | day | must be a date such as 2026-02-14",
        "/reports?since=now | since | must be a time in UTC such as 2026-02-14T05:06:07.123Z",
        "/reports?grade=diesel | grade | must be one of: DIESEL, PETROL",
        "/reports?open=yes | open | must be true or false",
      })
  void aParameterThatDoesNotFitIsNamed(String path, String name, String message) {
    Answer answer = shop.cashier.get(path);

    assertThat(answer.problem()).isEqualTo("bad-parameter");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(name);
    assertThat(answer.message()).isEqualTo(message);
  }

  @Test
  void parametersAreReadAsTheirTypes() {
    Answer answer =
        shop.cashier.get(
            "/reports?day=2026-02-28&since=2026-02-14T05:06:07.1239Z&grade=PETROL&open=true");

    assertThat(answer.body())
        .isEqualTo(
            "{\"day\":\"2026-02-28\",\"since\":\"2026-02-14T05:06:07.123Z\",\"grade\":\"PETROL\","
                + "\"open\":true}");
  }

  @Test
  void parametersMayBeLeftOut() {
    assertThat(shop.cashier.get("/reports").body()).isEqualTo("{}");
  }

  @Test
  void parametersAreDecoded() {
    assertThat(shop.cashier.get("/products/%EC%A3%BC%20%EC%9C%A0").text("detail"))
        .isEqualTo("There is no product 주 유.");
  }
}
