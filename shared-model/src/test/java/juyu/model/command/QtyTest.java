package juyu.model.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class QtyTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @ParameterizedTest
  @CsvSource({"20000, 20000", "29.603, 29.603", "'\"29.603\"', 29.603", "'\"a lot\"', a lot"})
  void aNumberOrTextIsKeptAsItWasWritten(String json, String written) {
    assertThat(JSON.readValue(json, Qty.class)).isEqualTo(new Qty(written));
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThatThrownBy(() -> JSON.readValue("true", Qty.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> JSON.readValue("[1]", Qty.class)).isInstanceOf(JacksonException.class);
  }
}
