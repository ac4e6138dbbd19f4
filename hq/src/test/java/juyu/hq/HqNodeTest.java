package juyu.hq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import juyu.broker.node.Config;
import juyu.broker.node.ConfigException;
import juyu.http.contract.OpenApiContract;
import juyu.model.shipment.ShippingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SharedHq.class)
class HqNodeTest {

  @TempDir Path folder;

  private static String mode(Hq hq) {
    return hq.get("/logistics").json().path("shipping").asString();
  }

  @Test
  void everyRouteIsInTheDocumentAndTheOtherWayRound() {
    OpenApiContract.of("openapi/hq.yaml").covers(Hq.on(StoreKind.SQLITE).node().server().routes());
  }

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void theConfiguredShippingHoldsOnlyUntilAPersonChangesIt(StoreKind store) {
    try (Hq hq = new Hq(store, Map.of("logistics.shipping", "by-hand"))) {
      assertThat(mode(hq)).isEqualTo("BY_HAND");
      hq.shipping("AUTOMATIC");

      hq.restart();

      assertThat(mode(hq)).isEqualTo("AUTOMATIC");
    }
  }

  @ParameterizedTest
  @EnumSource(StoreKind.class)
  void afterACrashEverythingThatWasAnsweredIsThere(StoreKind store) {
    try (Hq hq = new Hq(store, Map.of())) {
      String fuel = hq.fuel();

      hq.crash();

      assertThat(hq.get("/products/" + fuel).json().path("productId").asString()).isEqualTo(fuel);
    }
  }

  @Test
  void theApiListensBeyondThisMachineWhenItIsConfiguredTo() throws Exception {
    try (Hq hq = new Hq(StoreKind.SQLITE, Map.of("api.host", "0.0.0.0"));
        HttpClient client = HttpClient.newHttpClient()) {
      URI local = URI.create(hq.node().url());
      URI outside = URI.create("http://%s:%d/health/ready".formatted(outside(), local.getPort()));

      var answer = client.send(HttpRequest.newBuilder(outside).build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  /** An address of this machine that is not loopback, or loopback's second where there is none. */
  private static String outside() throws IOException {
    return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address.getAddress().length == 4 && !address.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("127.0.0.2");
  }

  @Test
  void theTemplateIsAConfigurationAndNamesEveryKey() throws IOException {
    Files.write(folder.resolve(Config.FILE), template().getBytes(StandardCharsets.UTF_8));

    HqSettings settings = HqSettings.read(folder, Map.of());

    assertThat(settings.firstShipping()).isEqualTo(ShippingMode.AUTOMATIC);
    assertThat(settings.node().database()).isEmpty();
    assertThat(template())
        .contains("database.url", "database.user", "database.password", "child.ST0001.key");
  }

  private static String template() throws IOException {
    try (InputStream in = HqSettings.class.getResourceAsStream(HqSettings.TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aWrongSettingIsNamedWithItsFix() {
    Config config =
        Config.of(Map.of("node", "HQ", "logistics.shipping", "sometimes", "logistic.x", "1"));

    assertThatThrownBy(() -> HqSettings.read(folder, config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("logistics.shipping 'sometimes' is not usable")
        .hasMessageContaining("automatic or by-hand")
        .hasMessageContaining("logistic.x is not known");
  }
}
