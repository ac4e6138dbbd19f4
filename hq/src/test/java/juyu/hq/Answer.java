package juyu.hq;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
public record Answer(HttpResponse<String> response) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  public int status() {
    return response.statusCode();
  }

  /** The body of an answer with this status. */
  public JsonNode json(int status) {
    if (status() != status) {
      throw new AssertionError("%d instead of %d: %s".formatted(status(), status, response.body()));
    }
    return JSON.readTree(response.body());
  }

  /** The body of a 200. */
  public JsonNode json() {
    return json(200);
  }

  /** The items of a page. */
  public List<JsonNode> items() {
    return json().path("items").valueStream().toList();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** A refusal in short: status, code and, if it names one, the field. */
  public String refusal() {
    JsonNode problem = json(status());
    String field = problem.at("/errors/0/field").asString("");
    return (status()
            + " "
            + problem.path("type").asString("").replace("urn:juyu:problem:", "")
            + " "
            + field)
        .strip();
  }

  /** What the refusal says to a person. */
  public String words() {
    return json(status()).path("detail").asString("");
  }

  /** A number as it was written. */
  public static BigDecimal number(JsonNode node) {
    return node.decimalValue();
  }
}
