package juyu.app.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import juyu.app.api.ApiClient;
import juyu.app.verify.NodeRunningException;
import juyu.app.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  @TempDir Path folder;

  private static int items(FleetNode node, String path) throws InterruptedException {
    return node.api().get(path).path("items").size();
  }

  private static Map<String, Integer> dataSet(Fleet fleet) throws InterruptedException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (String path : List.of("/stations", "/products", "/priceChanges")) {
      sizes.put("hq " + path, items(fleet.hq(), path));
    }
    for (String path : List.of("/people", "/tanks", "/goodsReceipts", "/stockSummaries")) {
      sizes.put("station " + path, items(fleet.station(), path));
    }
    sizes.put("till /shifts", items(fleet.tills().getFirst(), "/shifts"));
    return sizes;
  }

  @Test
  void startedAgainItGoesOnWithWhatIsThere() throws Exception {
    Map<String, Integer> before;
    String settings;
    try (Fleet fleet = new Fleet(folder, 1, /* processes= */ false, words -> {})) {
      Demo demo = new Demo(fleet);
      demo.begin();
      assertTheirPasswordsAreGood(demo, fleet);
      before = dataSet(fleet);
      settings = Files.readString(folder.resolve("ST0001").resolve("juyu.properties"));
      assertThat(before).containsEntry("hq /stations", 1).containsEntry("till /shifts", 1);
      assertARunningNodeIsNotVerified();
      fleet.stop();
    }
    addByHand("ST0001", "zone=Asia/Tokyo");
    try (Fleet fleet = new Fleet(folder, 2, /* processes= */ false, words -> {})) {
      Demo demo = new Demo(fleet);
      demo.begin();
      assertTheirPasswordsAreGood(demo, fleet);
      assertThat(dataSet(fleet)).isEqualTo(before);
      assertThat(items(fleet.tills().getLast(), "/shifts")).isEqualTo(1);
      assertThat(sold(fleet.tills().getLast().api())).isEqualTo("APPLIED");
      fleet.stop();
    }
    assertThat(Files.readAllLines(folder.resolve("ST0001").resolve("juyu.properties")))
        .contains("zone = Asia/Tokyo")
        .containsAll(settings.lines().filter(line -> line.contains("hub.port")).toList());
    assertThat(Verification.of(folder).findings()).isEmpty();
  }

  private static void assertTheirPasswordsAreGood(Demo demo, Fleet fleet)
      throws InterruptedException {
    Map<String, FleetNode> nodes =
        Map.of("박소장 (MANAGER) at ST0001", fleet.station(), "최본부 (ADMIN) at HQ", fleet.hq());
    for (var who : nodes.entrySet()) {
      String line =
          demo.lines().stream().filter(l -> l.startsWith(who.getKey())).findFirst().orElseThrow();
      String password = line.substring(line.lastIndexOf(' ') + 1);
      Map<String, String> signIn = Map.of("person", line.split(" ")[0], "password", password);
      assertThat(who.getValue().api().post("/signIns", signIn).path("token").asString(""))
          .isNotEmpty();
    }
  }

  private static String sold(ApiClient till) throws InterruptedException {
    Map<String, ?> sale =
        Map.of(
            "lines", List.of(Map.of("productId", "CF2001", "qty", 1)),
            "tenders", List.of(Map.of("kind", "CASH", "amount", 4_500)));
    String id = till.post("/sales", sale).path("id").asString();
    return juyu.app.api.Awaited.until(
        "the word of the station",
        () -> till.get("/sales/" + id).path("status").asString(""),
        "APPLIED"::equals);
  }

  private void assertARunningNodeIsNotVerified() {
    assertThatThrownBy(() -> Verification.of(folder))
        .isInstanceOf(NodeRunningException.class)
        .hasMessage("HQ is running: stop it first, then verify again");
  }

  private void addByHand(String node, String line) throws IOException {
    Path file = folder.resolve(node).resolve("juyu.properties");
    Files.writeString(file, Files.readString(file) + line + "\n");
  }
}
