package juyu.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import juyu.broker.node.Config;
import juyu.broker.node.ConfigException;
import juyu.http.contract.OpenApiContract;
import juyu.model.journal.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationNodeTest {

  @TempDir private Path folder;

  private static String template() throws IOException {
    try (InputStream in = StationSettings.class.getResourceAsStream(StationSettings.TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theDocumentSaysAllThatIsServedAndNothingElse() {
    try (Site site = Site.open()) {
      OpenApiContract.of("openapi/station.yaml").covers(site.node().server().routes());
      assertThat(site.manager().get("/health/ready").status()).isEqualTo(200);
      assertThat(site.manager().get("/openapi.yaml").status()).isEqualTo(200);
    }
  }

  @Test
  void theTemplateIsAFileThatAStationStartsWithOnceItsParentIsFilledIn() throws IOException {
    String key = SigningKey.generate().open().text();
    String filled =
        template()
            .replaceAll("(?m)^parent.key=.*$", "parent.key=" + key)
            .replaceAll("(?m)^#(child\\.ST0001-P01\\.key)=.*$", "$1=" + key)
            .replaceAll("(?m)^#(child\\.)", "$1");
    Files.writeString(folder.resolve(Config.FILE), filled);

    StationSettings settings = StationSettings.read(folder, Map.of("JUYU_API_PORT", "8123"));

    assertThat(settings.node().code()).isEqualTo(Site.STATION);
    assertThat(settings.node().apiPort()).isEqualTo(8123);
    assertThat(settings.node().children()).containsOnlyKeys(Site.P01);
  }

  @Test
  void theTemplateNamesEveryKeyThatAStationKnows() throws IOException {
    Properties named = new Properties();
    named.load(new StringReader(template().replaceAll("(?m)^#(child\\.)", "$1")));
    Map<String, String> odd = new TreeMap<>(Map.of("nonsense", "1"));

    assertThatThrownBy(() -> StationSettings.read(folder, Config.of(odd)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("node is missing")
        .hasMessageContaining("parent.host is missing")
        .satisfies(problem -> {
          String known = problem.getMessage().replaceFirst("(?s).*known: \\[", "");
          assertThat(known.replaceFirst("(?s)]\\).*", "").split(", "))
              .isSubsetOf(named.stringPropertyNames());
        });
  }

  @Test
  void whatIsNoStationDoesNotStartAsOne() {
    assertThatThrownBy(() -> StationSettings.read(folder, Config.of(Map.of("node", "ST0001-P01"))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("node");
  }
}
