package juyu.hq.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import juyu.broker.node.Config;
import juyu.broker.node.Identity;
import juyu.broker.node.NodeConfig;
import juyu.broker.node.NodeCore;
import juyu.hq.Hq;
import juyu.model.FuelStory;
import juyu.model.journal.Ids;
import juyu.model.journal.Registry;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A station's node that really connects. */
class LinkTest {

  private static final NodeCode STATION = NodeCode.of("ST0100");

  @TempDir Path folder;

  @Test
  void aStationThatIsInStepIsSeenSo() {
    Identity identity = Identity.keptIn(folder);
    try (Hq hq = Hq.admitting(STATION, identity)) {
      String body =
          "{\"code\": \"%s\", \"name\": \"Far\", \"address\": \"Far\", \"kind\": \"FRANCHISE\"}";
      hq.post("/stations", body.formatted(STATION)).json(201);
      try (NodeCore station = NodeCore.open(settings(hq), registry(), Clock.systemUTC(), ids())) {
        station.start();

        await()
            .atMost(Duration.ofSeconds(20))
            .untilAsserted(
                () -> assertThat(status(hq).at("/link/state").asString()).isEqualTo("OPEN"));

        assertThat(status(hq).at("/link/since").isMissingNode()).isFalse();
        await()
            .untilAsserted(
                () -> assertThat(status(hq).at("/channels/0/waiting").asLong()).isZero());
      }
      await()
          .untilAsserted(
              () -> assertThat(status(hq).at("/link/state").asString()).isEqualTo("OFFLINE"));
    }
  }

  private static JsonNode status(Hq hq) {
    return hq.get("/stations/" + STATION).json();
  }

  private NodeConfig settings(Hq hq) {
    return NodeConfig.read(
        STATION.tier(),
        folder,
        Config.of(
            Map.of(
                "node", STATION.value(),
                "parent.host", "127.0.0.1",
                "parent.port", Integer.toString(hq.node().hubPort()),
                "parent.key", hq.publicKey())));
  }

  private static Registry registry() {
    Registry registry = new Registry();
    FuelStory.types(registry);
    return registry;
  }

  private static Ids ids() {
    return Ids.random();
  }
}
