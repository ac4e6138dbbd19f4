package juyu.broker.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import juyu.model.value.NodeCode.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told of settings that cannot be used. */
class ConfigTest {

  @TempDir Path folder;

  private void write(String... lines) throws IOException {
    Files.write(folder.resolve(Config.FILE), List.of(lines));
  }

  private String file() {
    return folder.resolve(Config.FILE).toString();
  }

  private ConfigException refused(Tier tier, Map<String, String> environment) {
    return catchThrowableOfType(ConfigException.class, () -> read(tier, environment));
  }

  private NodeConfig read(Tier tier, Map<String, String> environment) {
    Config config = Config.read(folder, environment);
    NodeConfig read = NodeConfig.read(tier, folder, config);
    config.finish();
    return read;
  }

  @Test
  void anUnknownVariableIsRefusedAndTheNearestOneNamed() throws IOException {
    write("node=HQ");

    assertThat(refused(Tier.HQ, Map.of("JUYU_APIPORT", "1", "JUYU_LOG", "DEBUG", "HOME", "/")))
        .hasMessage(
            "environment: JUYU_APIPORT is not known: remove it, or did you mean JUYU_API_PORT?");
  }

  @Test
  void aVariableThatBelongsToAnotherKindOfNodeIsUnknown() throws IOException {
    write("node=HQ");

    assertThat(refused(Tier.HQ, Map.of("JUYU_PARENT_PORT", "1")))
        .hasMessageContaining("JUYU_PARENT_PORT is not known");
  }

  @Test
  void anUnknownKeyIsRefusedAndTheNearestOneNamed() throws IOException {
    write("node=HQ", "database.ulr=x");

    assertThat(refused(Tier.HQ, Map.of()))
        .hasMessageStartingWith(
            file()
                + ": database.ulr is not known: remove it, or did you mean database.url? (known:");
  }

  @Test
  void aBadValueIsBlamedOnTheVariableThatItCameFrom() throws IOException {
    write("node=HQ", "api.port=80", "hub.port=many");

    ConfigException refused = refused(Tier.HQ, Map.of("JUYU_API_PORT", "many"));

    assertThat(refused.problems())
        .containsExactlyInAnyOrder(
            "environment: JUYU_API_PORT 'many' is not usable: use for example 5671 (1 to 65535, or"
                + " 0 for any free port)",
            file()
                + ": hub.port 'many' is not usable: use for example 5671 (1 to 65535, or 0 for any"
                + " free port)");
  }

  @Test
  void whatEveryNodeChecksIsBlamedOnTheVariableToo() throws IOException {
    write("node=ST0001", "parent.host=hq", "parent.port=1", "parent.key=x");

    assertThat(refused(Tier.STATION, Map.of("JUYU_API_HOST", "0.0.0.0")))
        .hasMessageContaining("environment: JUYU_API_HOST '0.0.0.0' is not this machine");
  }

  @Test
  void theVariableOfAChildIsKnown() throws IOException {
    String hash = "0".repeat(64);
    write("node=HQ", "child.ST0001.key=x", "child.ST0001.secret-sha256=" + hash);

    assertThat(refused(Tier.HQ, Map.of("JUYU_CHILD_ST0001_KEY", "y")).problems())
        .containsExactly(
            "environment: JUYU_CHILD_ST0001_KEY 'y' is not usable: use for example"
                + " 6bnybELswkESc1GBMEjf8VJUKack5lZVQ3ctp3+EYcI= (the child prints its own)");
  }

  @Test
  void anotherNodesNameIsTakenForWhatItIs() throws IOException {
    write("node=HQ", "child.ST0001-P01.key=x", "parent.host=hq", "parent.port=1", "parent.key=x");

    assertThat(refused(Tier.STATION, Map.of()).problems())
        .containsExactly(
            file()
                + ": node is HQ, the name of head office, but a station was started: name a"
                + " station's folder with --data, or use a name such as ST0001");
  }

  @Test
  void aKeyThatIsSetTwiceIsRefused() throws IOException {
    write("node=HQ", "hub.port=1", "api.port=5", "hub.port : 2", "hub.port=2");

    assertThat(refused(Tier.HQ, Map.of("JUYU_HUB_PORT", "3")).problems())
        .containsExactly(file() + ": hub.port is set more than once: keep one of its lines");
  }

  @Test
  void aPeersPortHasItsRangeAndTheParentsKeyAnExample() throws IOException {
    write("node=ST0001", "parent.host=hq", "parent.port=99999", "parent.key=abc");

    assertThat(refused(Tier.STATION, Map.of()).problems())
        .containsExactly(
            file() + ": parent.port '99999' is not usable: use for example 5671 (1 to 65535)",
            file()
                + ": parent.key 'abc' is not usable: use for example"
                + " 6bnybELswkESc1GBMEjf8VJUKack5lZVQ3ctp3+EYcI= (the parent prints its own)");
  }

  @Test
  void itIsKnownWhetherOnlyTheParentsKeyIsMissing() throws IOException {
    write("node=ST0001", "parent.host=hq", "parent.port=1");
    assertThat(refused(Tier.STATION, Map.of()).isOnlyAbout("parent.key")).isTrue();
    assertThat(refused(Tier.STATION, Map.of("JUYU_X", "")).isOnlyAbout("parent.key")).isFalse();
    assertThat(refused(Tier.TILL, Map.of()).isOnlyAbout("parent.key")).isFalse();
  }
}
