package juyu.hq.station;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.hq.Hq;
import juyu.hq.OnBothStores;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

@OnBothStores
class StationTest {

  @Parameter StoreKind store;
  private Hq hq;

  @BeforeEach
  void hq() {
    hq = Hq.on(store);
  }

  @Test
  void aRegisteredStationIsListedWithItsLink() {
    NodeCode code = hq.register();

    JsonNode station = hq.only("/stations?limit=1000", "code", code.value());

    assertThat(station.path("name").asString()).isEqualTo("Station " + code);
    assertThat(station.at("/link/state").asString()).isEqualTo("OFFLINE");
    assertThat(station.at("/link/since").isMissingNode()).isTrue();
    assertThat(hq.get("/stations/" + code).json()).isEqualTo(station);
  }

  @Test
  void whatWaitsForAStationIsCounted() {
    Site site = hq.site();
    assertThat(toStation(site.code()).path("waiting").asLong()).isPositive();
    long before = toStation(site.code()).path("written").asLong();

    hq.fuel();

    assertThat(toStation(site.code()).path("written").asLong()).isEqualTo(before + 1);
    assertThat(toStation(site.code()).has("waitingSince")).isTrue();
  }

  private JsonNode toStation(NodeCode code) {
    return hq.get("/stations/" + code)
        .json()
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("channel").asString().equals("HQ>" + code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStationThatMayNotConnectYetHasNoLink() {
    String body =
        """
        {"code": "ST8000", "name": "New", "address": "2 Main Street", "kind": "CONSIGNED"}
        """;

    JsonNode station = hq.post("/stations", body).json(201);

    assertThat(station.has("link")).isFalse();
    assertThat(station.path("channels")).isEmpty();
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    NodeCode code = hq.register();

    JsonNode changed = hq.patch("/stations/" + code, "{\"address\": \"3 Side Street\"}").json();

    assertThat(changed.path("address").asString()).isEqualTo("3 Side Street");
    assertThat(changed.path("name").asString()).isEqualTo("Station " + code);
    assertThat(hq.get("/stations/" + code).json().path("address"))
        .isEqualTo(changed.path("address"));
  }

  @Test
  void whatIsWrongIsNamedByItsField() {
    NodeCode code = hq.register();
    String body =
        "{\"code\": \"%s\", \"name\": \"%s\", \"address\": \"x\", \"kind\": \"FRANCHISE\"}";

    assertThat(hq.post("/stations", body.formatted(code, "A")).refusal())
        .isEqualTo("422 station.exists code");
    assertThat(hq.post("/stations", body.formatted("ST8001-P01", "A")).refusal())
        .isEqualTo("422 station.no-station code");
    assertThat(hq.post("/stations", body.formatted("Imme", "A")).refusal())
        .isEqualTo("422 invalid code");
    assertThat(hq.post("/stations", body.formatted("ST8001", "")).refusal())
        .isEqualTo("422 text.missing name");
    assertThat(hq.get("/stations/ST8001").status()).isEqualTo(404);
    assertThat(hq.get("/stations/Imme").refusal()).isEqualTo("400 bad-parameter code");
    assertThat(hq.patch("/stations/ST8001", "{}").status()).isEqualTo(404);
  }
}
