package juyu.till.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import juyu.till.print.Paper.Line;
import juyu.till.print.Paper.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscPosPrinterTest {

  private static final Paper PAPER =
      new Paper(
          "한글",
          List.of(
              new Line("한글 ABC", Look.NORMAL),
              new Line("뷁", Look.NORMAL),
              new Line("합계", Look.LARGE)));

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Test
  void koreanIsSentInThePrintersCodePage() {
    String bytes = hex(EscPosPrinter.bytes(PAPER));

    assertThat(bytes).startsWith("1b40" + "1c26");
    assertThat(bytes).contains("c7d1b1db" + "20" + "414243" + "0a");
    assertThat(bytes).contains(hex("합계".getBytes(Charset.forName("EUC-KR"))));
    assertThat(bytes).contains("94ee" + "0a");
    assertThat(bytes).endsWith("1d5631");
  }

  @Test
  void largeLinesAreTwiceAsWideAndHigh() {
    String bytes = hex(EscPosPrinter.bytes(PAPER));

    assertThat(bytes.indexOf("1d2111")).isBetween(0, bytes.indexOf("c7d5b0e8"));
  }

  @Test
  void aDeviceFileGetsTheBytes(@TempDir Path folder) throws Exception {
    Path device = Files.createFile(folder.resolve("lp0"));
    new EscPosPrinter(new FileDevice(device)).print(PAPER);

    assertThat(Files.readAllBytes(device)).isEqualTo(EscPosPrinter.bytes(PAPER));
    assertThatThrownBy(() -> new EscPosPrinter(new FileDevice(folder.resolve("lp1"))).print(PAPER))
        .hasMessage("printer.no-answer");
  }

  /** A printer that says of itself what it is told to, and keeps what it gets beside questions. */
  private static CompletableFuture<byte[]> printer(ServerSocket door, int printer, int paper) {
    return CompletableFuture.supplyAsync(() -> {
      try (Socket socket = door.accept()) {
        java.io.ByteArrayOutputStream got = new java.io.ByteArrayOutputStream();
        InputStream from = socket.getInputStream();
        for (int next = from.read(); next >= 0; next = from.read()) {
          if (next == 0x10) {
            from.read();
            socket.getOutputStream().write(from.read() == 4 ? paper : printer);
          } else {
            got.write(next);
          }
        }
        return got.toByteArray();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
  }

  private static ServerSocket door() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static EscPosPrinter at(ServerSocket door) {
    return new EscPosPrinter(new TcpDevice("127.0.0.1", door.getLocalPort(), true));
  }

  @Test
  void aPrinterInTheNetworkIsAskedAndPrints() throws Exception {
    try (ServerSocket door = door()) {
      CompletableFuture<byte[]> got = printer(door, 0x12, 0x12);
      at(door).print(PAPER);

      assertThat(got.get(5, TimeUnit.SECONDS)).isEqualTo(EscPosPrinter.bytes(PAPER));
    }
  }

  @Test
  void aPrinterWithoutPaperGetsNothing() throws Exception {
    try (ServerSocket door = door()) {
      CompletableFuture<byte[]> got = printer(door, 0x12, 0x72);

      assertThatThrownBy(() -> at(door).print(PAPER)).hasMessage("printer.no-paper");
      assertThat(got.get(5, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void aPrinterThatTakesBytesAndSaysNothingHasNotPrinted() throws Exception {
    try (ServerSocket door = door()) {
      assertThatThrownBy(() -> at(door).print(PAPER)).hasMessage("printer.no-answer");
    }
  }

  @Test
  void aPrinterThatIsOffDoesNotAnswer() throws Exception {
    int port;
    try (ServerSocket door = door()) {
      port = door.getLocalPort();
    }
    assertThatThrownBy(() -> new EscPosPrinter(new TcpDevice("127.0.0.1", port, true)).print(PAPER))
        .hasMessage("printer.no-answer");
  }
}
