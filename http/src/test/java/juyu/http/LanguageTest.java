package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import juyu.http.Caller.Answer;
import juyu.http.problem.Problem;
import juyu.model.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private static final Pattern KEY =
      Pattern.compile("\"((?:title|detail|expected)\\.[a-z0-9-]+)\"");
  private static final Pattern EXPECTED = Pattern.compile("expected\\(\"([a-z-]+)\"");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 찾을 수 없습니다 | ko",
        "ko-KR,ko;q=0.9,en;q=0.8 | 찾을 수 없습니다 | ko",
        "en-US | Not found | en",
        "fr, ko;q=0.5, en;q=0.4 | 찾을 수 없습니다 | ko",
        "de | Not found | en",
        "%%% | Not found | en",
      })
  void problemsSpeakTheLanguageThatTheReaderAskedFor(String asked, String title, String got) {
    try (Shop shop = new Shop()) {
      Answer answer =
          shop.cashier.send(
              shop.cashier.request("/products/8801").header("Accept-Language", asked));

      assertThat(answer.text("title")).isEqualTo(title);
      assertThat(answer.header("Content-Language")).isEqualTo(got);
    }
  }

  @Test
  void aRefusalWithoutWordsIsSaidByItsCode() {
    Problem problem = Problem.refused(Refusal.field("lines[0].qty", "no-such.words"));

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.detail().in(Locale.KOREAN)).isEqualTo("lines[0].qty: no-such.words");
  }

  @Test
  void bothLanguagesKnowTheSameKeys() {
    assertThat(keys(Locale.KOREAN)).isEqualTo(keys(Locale.ENGLISH));
  }

  @Test
  void noWordsHoldAQuoteThatTheFormatWouldSwallow() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      ResourceBundle words = ResourceBundle.getBundle("juyu.http.messages", language);
      assertThat(words.keySet())
          .allSatisfy(key -> assertThat(words.getString(key)).doesNotContain("'"));
    }
  }

  @Test
  void everyKeyInTheCodeIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        find(KEY, code).forEach(used::add);
        find(EXPECTED, code).forEach(kind -> used.add("expected." + kind));
      }
    }

    assertThat(used).hasSizeGreaterThan(20);
    assertThat(keys(Locale.ENGLISH)).containsAll(used);
  }

  private static Stream<String> find(Pattern pattern, String code) {
    return pattern.matcher(code).results().map(result -> result.group(1));
  }

  private static Set<String> keys(Locale language) {
    return new TreeSet<>(ResourceBundle.getBundle("juyu.http.messages", language).keySet());
  }
}
