package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import juyu.http.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
  private static Shop shop;

  @BeforeAll
  static void open() {
    shop = new Shop();
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Answer sell(String json) {
    return shop.cashier.post("/sales", json.replace('\'', '"'));
  }

  private static Answer sell(byte[] bytes, String contentType) {
    return shop.cashier.send(
        shop.cashier
            .request("/sales")
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(bytes)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'paid':1,'lines':[],'tip':5} | tip | is not known here; known are: lines, paid, at, note",
        "{'lines':[]} | paid | is missing",
        "{'paid':null,'lines':[]} | paid | is missing",
        "{'paid':1} | lines | is missing",
        "{'paid':1,'lines':null} | lines | is missing",
        "{'paid':1,'lines':[null]} | lines[0] | is missing",
        "{'paid':1,'lines':{}} | lines | must be a list",
        "{'paid':'1','lines':[]} | paid | must be a whole number",
        "{'paid':1.5,'lines':[]} | paid | must be a whole number",
        "{'paid':99999999999999999999,'lines':[]} | paid | must be a whole number",
        "{'paid':true,'lines':[]} | paid | must be a whole number",
        "{'paid':1,'lines':[],'note':7} | note | must be text",
        "{'paid':1,'lines':[],'at':1700000000} | at | must be a time in UTC such as"
            + " 2026-02-14T05:06:07.123Z",
        "{'paid':1,'lines':[],'at':'today'} | at | must be a time in UTC such as"
            + " 2026-02-14T05:06:07.123Z",
        "{'paid':1,'lines':[{'product':'A'}]} | lines[0].qty | is missing",
        "{'paid':1,'lines':[{'product':'A','qty':1},{'product':'B','qty':'2'}]} | lines[1].qty |"
            + " must be a number of at most 40 digits",
        "{'paid':1,'lines':[{'product':'A','qty':1e999999999}]} | lines[0].qty | must be a number"
            + " of at most 40 digits",
        "{'paid':1,'lines':[{'product':'A','qty':1,'grade':'KEROSENE'}]} | lines[0].grade | must be"
            + " one of: DIESEL, PETROL",
        "{'paid':1,'lines':[{'product':'A','qty':1,'grade':0}]} | lines[0].grade | must be one of:"
            + " DIESEL, PETROL",
        "{'paid':1,'lines':[7]} | lines[0] | must be an object",
        "[] | body | must be an object",
        "7 | body | must be an object",
      })
  void whatDoesNotFitIsNamedWithItsMending(String json, String field, String message) {
    Answer answer = sell(json);

    assertThat(answer.problem()).isEqualTo("bad-body");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.field()).isEqualTo(field);
    assertThat(answer.message()).isEqualTo(message);
    assertThat(answer.text("detail")).isEqualTo(field + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'paid':1,|  1 | 11",
        "{'paid':1,'lines':[]} x |  1 | 23",
        "{'paid':1,'paid':2} |  1 | 17",
        "{'paid':NaN} | 1 | 12",
        "{'paid':1,}} | 1 | 11",
      })
  void malformedJsonIsLocated(String json, int line, int column) {
    Answer answer = sell(json);

    assertThat(answer.problem()).isEqualTo("malformed-json");
    assertThat(answer.text("detail"))
        .isEqualTo("The body is no valid JSON at line %d, column %d.".formatted(line, column));
  }

  @Test
  void malformedJsonIsLocatedInItsLine() {
    assertThat(sell("{\n  'paid': 1,\n  lines: []\n}").text("detail"))
        .isEqualTo("The body is no valid JSON at line 3, column 3.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  void aMissingBodyIsSaid(String body) {
    assertThat(sell(body).problem()).isEqualTo("missing-body");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThat(sell("{'lines':" + "[".repeat(100_000)).status()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNoTextAreMalformed() {
    byte[] bytes = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};

    assertThat(sell(bytes, "application/json").problem()).isEqualTo("malformed-json");
  }

  @Test
  void aRuleOfTheFeatureNamesTheFieldToo() {
    Answer answer = sell("{'paid':1,'lines':[{'product':'A','qty':0}]}");

    assertThat(answer.problem()).isEqualTo("invalid");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.field()).isEqualTo("lines[0].qty");
    assertThat(answer.message()).isEqualTo("must be above 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
  void onlyJsonIsTaken(String type) {
    Answer answer = sell("{}".getBytes(StandardCharsets.UTF_8), type);

    assertThat(answer.problem()).isEqualTo("not-json");
    assertThat(answer.status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8"})
  void jsonIsTakenHoweverItIsWritten(String type) {
    byte[] json =
        "{\"paid\":1,\"lines\":[{\"product\":\"A\",\"qty\":1}]}".getBytes(StandardCharsets.UTF_8);

    assertThat(sell(json, type).status()).isEqualTo(201);
  }

  @Test
  void aBodyWithoutATypeIsTakenAsJson() {
    Answer answer =
        shop.cashier.send(
            shop.cashier
                .request("/sales")
                .POST(
                    BodyPublishers.ofString(
                        "{\"paid\":1,\"lines\":[{\"product\":\"A\",\"qty\":1}]}")));

    assertThat(answer.status()).isEqualTo(201);
  }

  @Test
  void tooLargeABodyIsSaidWithItsLengthKnown() {
    Answer answer = sell(new byte[Body.LIMIT + 1], "application/json");

    assertThat(answer.problem()).isEqualTo("too-large");
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("detail")).isEqualTo("The body must not be larger than 1048576 bytes.");
  }

  @Test
  void tooLargeABodyIsSaidWithItsLengthUnknown() {
    Answer answer =
        shop.cashier.send(
            shop.cashier
                .request("/sales")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[3 * Body.LIMIT]))));

    assertThat(answer.problem()).isEqualTo("too-large");
  }

  @Test
  void aBodyAsLargeAsAllowedIsRead() {
    byte[] json = new byte[Body.LIMIT];
    java.util.Arrays.fill(json, (byte) ' ');

    assertThat(sell(json, "application/json").problem()).isEqualTo("missing-body");
  }

  @Test
  void theValuesOfTheModelAreReadAndWritten() {
    String json = "{\"total\":12000,\"qty\":{\"amount\":29603,\"unit\":\"LITRE\"},\"at\":\"HQ\"}";

    assertThat(shop.cashier.post("/payments", json).body()).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'total':12.5 | total | must be a whole number",
        "'total':'12' | total | must be a whole number",
        "'total':null | total | is missing",
        "'total':1,'qty':{'amount':1,'unit':'GALLON'} | qty.unit | must be one of: LITRE, PIECE",
        "'total':1,'qty':{'amount':1} | qty.unit | is missing",
        "'total':1,'at':{} | at | must be text",
        "'total':1,'tip':true | tip | must be a whole number",
      })
  void theValuesOfTheModelAreCheckedToo(String json, String field, String message) {
    Answer answer = shop.cashier.post("/payments", "{" + json.replace('\'', '"') + "}");

    assertThat(answer.problem()).isEqualTo("bad-body");
    assertThat(answer.field()).isEqualTo(field);
    assertThat(answer.message()).isEqualTo(message);
  }

  @Test
  void whatAValueRefusesIsSaidInItsWords() {
    Answer answer =
        shop.cashier.post(
            "/payments", "{\"total\":1,\"qty\":{\"amount\":1,\"unit\":\"PIECE\"},\"at\":\"ST1\"}");

    assertThat(answer.problem()).isEqualTo("invalid");
    assertThat(answer.field()).isEqualTo("at");
    assertThat(answer.message()).isEqualTo("'ST1' is no node code: use HQ, ST0001 or ST0001-P01");
  }

  @Test
  void tooLargeABodyIsNotEvenSentByAPoliteSender() {
    Answer answer =
        shop.cashier.send(
            shop.cashier
                .request("/sales")
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[64 * Body.LIMIT])));

    assertThat(answer.problem()).isEqualTo("too-large");
  }

  @Test
  void decimalsStayExact() {
    Answer answer =
        sell("{'paid':1,'lines':[{'product':'A','qty':0.1},{'product':'A','qty':0.20}]}");

    assertThat(answer.body()).endsWith("\"qty\":0.30}");
  }

  @Test
  void largeDecimalsAreWrittenPlainly() {
    assertThat(shop.cashier.get("/sales/" + Shop.SALE).body()).contains("\"qty\":1000");
  }

  @Test
  void instantsAreTextToTheMillisecond() {
    Answer answer =
        sell("{'paid':1,'at':'2026-02-14T05:06:07.123456Z','lines':[{'product':'A','qty':1}]}");

    assertThat(answer.text("at")).isEqualTo("2026-02-14T05:06:07.123Z");
  }
}
