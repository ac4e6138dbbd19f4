package juyu.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import juyu.model.value.Money;
import org.junit.jupiter.api.Test;

/** What people read when something is refused. */
class RefusalTextsTest {

  private static Properties texts(String name) {
    Properties texts = new Properties();
    try (InputStream in = Refusal.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d+}")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRefusalHasItsWordsInBothLanguages() {
    Properties english = texts("refusals.properties");
    Properties korean = texts("refusals_ko.properties");

    assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .allSatisfy(code -> {
          String text = english.getProperty(code);
          assertThat(arguments(korean.getProperty(code))).isEqualTo(arguments(text));
          assertThat(
                  new MessageFormat(text, Locale.ROOT)
                      .format(new Object[] {"a", "b", "c", "d", "e"}))
              .doesNotContain("{");
        });
  }

  @Test
  void amountsAreWrittenInGroupsOfThousands() {
    Refusal missing = Refusal.of("tenders.too-little", Money.of(1_234_500));
    assertThat(missing.words(Locale.ENGLISH)).isEqualTo("1,234,500 won are missing.");
    assertThat(missing.words(Locale.KOREA)).contains("1,234,500원");
    assertThat(Refusal.of("lines.count", 1_000).words(Locale.ENGLISH)).contains("1,000 lines");
  }

  @Test
  void theReadersLanguageIsSpoken() {
    Refusal refusal = Refusal.field("lines[0].productId", "product.unknown", "CD1001");
    assertThat(refusal.words(Locale.ENGLISH)).isEqualTo("No product is called CD1001.");
    assertThat(refusal.words(Locale.KOREA)).isEqualTo("CD1001 상품이 없습니다.");
    assertThat(refusal.words(Locale.FRENCH)).isEqualTo("No product is called CD1001.");
  }
}
