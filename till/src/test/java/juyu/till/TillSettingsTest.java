package juyu.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juyu.broker.node.Config;
import juyu.broker.node.ConfigException;
import juyu.model.journal.SigningKey;
import juyu.model.value.Money;
import juyu.till.print.PrinterAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TillSettingsTest {

  @TempDir Path folder;

  private TillSettings read(Map<String, String> more) {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "node", "ST0001-P01",
                "parent.host", "127.0.0.1",
                "parent.port", "5671",
                "parent.key", SigningKey.generate().open().text()));
    values.putAll(more);
    return TillSettings.read(folder, Config.of(values));
  }

  @Test
  void whatIsNotSetHasItsDefault() {
    TillSettings settings = read(Map.of());

    assertThat(settings.saleWait()).isEqualTo(Duration.ofMillis(300));
    assertThat(settings.cardPatience()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.cardLimit()).isEmpty();
    assertThat(settings.blindCount()).isTrue();
    assertThat(read(Map.of("shift.blind", "false")).blindCount()).isFalse();
    assertThat(read(Map.of("card.simulated-limit", "50000")).cardLimit())
        .isEqualTo(Optional.of(Money.of(50_000)));
  }

  @Test
  void everyWrongSettingIsNamedAtOnce() {
    assertThatThrownBy(() ->
            read(
                Map.of(
                    "node", "ST0001-01",
                    "sale.wait-millis", "-1",
                    "card.patience-seconds", "0",
                    "card.simulated-limit", "much",
                    "shift.blind", "yes",
                    "sale.wait", "1")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("node 'ST0001-01' is not usable: use for example ST0001-P01")
        .hasMessageContaining(
            "sale.wait-millis '-1' is not usable: use for example 300 (0 to 10000)")
        .hasMessageContaining("card.patience-seconds '0' is not usable")
        .hasMessageContaining("card.simulated-limit 'much' is not usable")
        .hasMessageContaining("shift.blind 'yes' is not usable")
        .hasMessageContaining("sale.wait is not known");
  }

  @Test
  void aStationsFolderIsSaidToBeThatAndNothingElse() {
    assertThatThrownBy(() -> read(Map.of("node", "ST0001", "hub.port", "1", "shift.blind", "yes")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "the settings: node is ST0001, the name of a station, but a till was started: name a"
                + " till's folder with --data, or use a name such as ST0001-P01");
  }

  @Test
  void theTemplateIsUsableOnceItHasTheStationsKey() throws IOException {
    try (InputStream template = TillSettings.class.getResourceAsStream(TillSettings.TEMPLATE)) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      String key = SigningKey.generate().open().text();
      Files.writeString(
          folder.resolve(Config.FILE),
          text.replace("parent.key=", "parent.key=" + key)
              .replace("#card.simulated", "card.simulated"));
    }

    assertThat(TillSettings.read(folder, Map.of()).cardLimit()).contains(Money.of(1_000_000));
  }

  @Test
  void aPrinterIsNamedByItsAddress() {
    assertThat(read(Map.of()).printer().address()).isEqualTo(new PrinterAddress.Simulated());
    assertThat(read(Map.of("printer.address", "tcp:192.168.0.20:9100")).printer().address())
        .isEqualTo(new PrinterAddress.Tcp("192.168.0.20", 9_100));
    assertThat(read(Map.of("printer.address", "file:/dev/usb/lp0")).printer().address())
        .isEqualTo(new PrinterAddress.File(Path.of("/dev/usb/lp0")));
    assertThat(read(Map.of("receipt.header", "SK Imme|123-45-67890")).printer().header())
        .containsExactly("SK Imme", "123-45-67890");
    assertThatThrownBy(() ->
            read(
                Map.of(
                    "printer.address", "192.168.0.20:9100",
                    "printer.columns", "20",
                    "printer.receipts", "some",
                    "receipt.language", "fr")))
        .hasMessageContaining("printer.address '192.168.0.20:9100' is not usable")
        .hasMessageContaining("printer.columns '20' is not usable")
        .hasMessageContaining("printer.receipts 'some' is not usable")
        .hasMessageContaining("receipt.language 'fr' is not usable");
  }
}
