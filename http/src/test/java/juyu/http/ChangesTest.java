package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import juyu.http.access.Actor;
import org.junit.jupiter.api.Test;

class ChangesTest {
  record Changed(String id, long lines) {}

  record Large(String text) {}

  private static Iterator<String> read(Shop shop) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response =
        shop.client.send(shop.cashier.request("/changes").build(), BodyHandlers.ofLines());
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return response.body().iterator();
  }

  @Test
  void whoReadsHearsOfEveryChange() throws Exception {
    try (Shop shop = new Shop()) {
      Iterator<String> one = read(shop);
      Iterator<String> other = read(shop);
      assertThat(one.next()).isEqualTo(": open");
      assertThat(other.next()).isEqualTo(": open");

      shop.changes.publish("sale", new Changed("42", 3));

      for (Iterator<String> reader : java.util.List.of(one, other)) {
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).isEqualTo("event: sale");
        assertThat(reader.next()).isEqualTo("data: {\"id\":\"42\",\"lines\":3}");
        assertThat(reader.next()).isEmpty();
      }
    }
  }

  @Test
  void aReaderThatIsOpenMissesNothing() throws Exception {
    try (Shop shop = new Shop()) {
      Iterator<String> reader = read(shop);
      for (int i = 0; i < 200; i++) {
        shop.changes.publish("sale", new Changed("" + i, i));
      }

      assertThat(reader.next()).isEqualTo(": open");
      for (int i = 0; i < 200; i++) {
        reader.next();
        reader.next();
        assertThat(reader.next()).isEqualTo("data: {\"id\":\"%d\",\"lines\":%d}".formatted(i, i));
      }
    }
  }

  @Test
  void silenceIsBrokenByASignOfLife() throws Exception {
    try (Shop shop = new Shop(Shop.tokens(), new Changes(Duration.ofMillis(20)))) {
      Iterator<String> reader = read(shop);

      assertThat(reader.next()).isEqualTo(": open");
      assertThat(reader.next()).isEmpty();
      assertThat(reader.next()).isEqualTo(": alive");
      assertThat(reader.next()).isEmpty();
      assertThat(reader.next()).isEqualTo(": alive");
    }
  }

  @Test
  void aReaderWhoseTokenIsRevokedIsLetGo() throws Exception {
    AtomicBoolean revoked = new AtomicBoolean();
    Optional<Actor> kim = Optional.of(Actor.of("kim", "cashier"));
    try (Shop shop =
        new Shop(
            token -> revoked.get() ? Optional.empty() : kim, new Changes(Duration.ofMillis(20)))) {
      Iterator<String> reader = read(shop);
      revoked.set(true);

      reader.forEachRemaining(line -> assertThat(line).isIn("", ": open", ": alive"));
      assertThat(shop.changes.readers()).isZero();
    }
  }

  @Test
  void aReaderThatGoesIsForgotten() throws Exception {
    try (Shop shop = new Shop(Shop.tokens(), new Changes(Duration.ofMillis(20)))) {
      Socket socket = open(shop);
      await().until(() -> shop.changes.readers() == 1);

      socket.close();

      await().until(() -> shop.changes.readers() == 0);
    }
  }

  @Test
  void aReaderThatDoesNotKeepUpIsCutOffAndHoldsNobodyUp() throws Exception {
    try (Shop shop = new Shop();
        Socket slow = open(shop)) {
      await().until(() -> shop.changes.readers() == 1);
      Large large = new Large("x".repeat(100_000));

      for (int i = 0; i < 1_000; i++) {
        shop.changes.publish("sale", large);
      }

      await().atMost(Duration.ofSeconds(5)).until(() -> shop.changes.readers() == 0);
      shop.changes.publish("sale", large);
      assertThat(slow.isConnected()).isTrue();
    }
  }

  @Test
  void aChangeThatCannotBeWrittenHarmsNobody() throws Exception {
    try (Shop shop = new Shop()) {
      Iterator<String> reader = read(shop);

      shop.changes.publish("sale", 0.5);
      shop.changes.publish("sale", "next");

      assertThat(reader.next()).isEqualTo(": open");
      reader.next();
      reader.next();
      assertThat(reader.next()).isEqualTo("data: \"next\"");
    }
  }

  @Test
  void aStreamNeedsATokenToo() {
    try (Shop shop = new Shop()) {
      assertThat(shop.caller("").get("/changes").problem()).isEqualTo("unauthorized");
    }
  }

  /** A reader that asks for the stream, reads its head and then nothing more. */
  private static Socket open(Shop shop) throws IOException {
    Socket socket = new Socket("127.0.0.1", shop.server.port());
    socket
        .getOutputStream()
        .write(
            "GET /changes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(Shop.CASHIER)
                .getBytes(StandardCharsets.US_ASCII));
    BufferedReader head =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), 1);
    assertThat(head.readLine()).isEqualTo("HTTP/1.1 200 OK");
    return socket;
  }
}
