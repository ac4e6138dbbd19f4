package juyu.app.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import juyu.app.api.ApiClient;
import juyu.app.api.Awaited;
import juyu.app.fleet.Demo;
import juyu.app.fleet.Fleet;

/** The stores of a short day: a delivery, sales and a cancel, all of which arrived everywhere. */
final class RecordedStores {

  private RecordedStores() {}

  static void record(Path folder) throws InterruptedException {
    try (Fleet fleet = new Fleet(folder, 1, /* processes= */ false, words -> {})) {
      new Demo(fleet).begin();
      order(fleet);
      sell(fleet);
      settle(fleet);
      fleet.stop();
    }
  }

  private static void order(Fleet fleet) throws InterruptedException {
    ApiClient station = fleet.station().api();
    String order =
        station
            .post(
                "/orders",
                Map.of("productId", "CD1001", "qty", "20000", "destAddr", "SK Imme Station"))
            .path("orderId")
            .asString();
    Awaited.until(
        "the expected receipt",
        () -> station.get("/expectedReceipts").path("items").size(),
        size -> size == 1);
    station.post("/stocks/confirmStock", Map.of("orderId", order, "qty", "19980"));
  }

  private static void sell(Fleet fleet) throws InterruptedException {
    ApiClient till = fleet.tills().getFirst().api();
    Map<String, ?> sale =
        Map.of(
            "lines",
            List.of(
                Map.of("productId", "CD1001", "amount", 50_000),
                Map.of("productId", "CF2001", "qty", "1")),
            "tenders",
            List.of(Map.of("kind", "CASH", "amount", 60_000)));
    till.post("/sales", sale);
    till.post("/sales", sale);
    String third = till.post("/sales", sale).path("id").asString();
    till.post("/sales/" + third + "/cancel", Map.of("reason", "wrong pump"));
  }

  /** Waits until nobody has anything to say any more, and nobody waits for anybody. */
  private static void settle(Fleet fleet) throws InterruptedException {
    ApiClient hq = fleet.hq().api();
    Awaited.until(
        "the prices to be in force everywhere, as HQ has been told",
        () -> hq.get("/priceChanges").path("items").path(0).path("rollOut"),
        rollOut -> rollOut.path("inForce").intValue() == fleet.all().size() - 1);
    for (int i = 0; i < fleet.all().size(); i++) {
      ApiClient node = fleet.all().get(i).api();
      Awaited.until(
          "everything of %s to be applied".formatted(node.node()),
          () -> node.get("/sync").path("channels"),
          channels ->
              channels.values().stream()
                  .allMatch(channel -> channel.path("waiting").longValue() == 0));
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
