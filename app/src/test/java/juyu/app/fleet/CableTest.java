package juyu.app.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CableTest {

  private final Cable cable = new Cable();
  private ServerSocket far;

  @BeforeEach
  void listen() throws IOException {
    far = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::echo);
  }

  private void echo() {
    try {
      while (true) {
        Socket caller = far.accept();
        Thread.ofVirtual()
            .start(() -> {
              try (caller) {
                caller.getInputStream().transferTo(caller.getOutputStream());
              } catch (IOException e) {
                // the cable was pulled
              }
            });
      }
    } catch (IOException e) {
      // closed
    }
  }

  @AfterEach
  void close() throws IOException {
    cable.close();
    far.close();
  }

  private Socket call() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), cable.port());
  }

  private static String said(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    return new String(socket.getInputStream().readNBytes(words.length()), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsSaidAtOneEndIsHeardAtTheOther() throws IOException {
    cable.plug(far.getLocalPort());
    try (Socket socket = call()) {
      assertThat(said(socket, "hello")).isEqualTo("hello");
    }
  }

  @Test
  void whoeverCallsBeforeItIsPluggedInWaits() throws IOException {
    try (Socket socket = call()) {
      cable.plug(far.getLocalPort());
      assertThat(said(socket, "hello")).isEqualTo("hello");
    }
  }

  @Test
  void pulledItCutsCallsAndRefusesNewOnesUntilItIsPluggedInAgain() throws IOException {
    cable.plug(far.getLocalPort());
    try (Socket socket = call()) {
      assertThat(said(socket, "hello")).isEqualTo("hello");
      cable.pull();
      assertEnds(socket);
    }
    assertThatThrownBy(this::call).isInstanceOf(ConnectException.class);
    cable.plugAgain();
    try (Socket socket = call()) {
      assertThat(said(socket, "again")).isEqualTo("again");
    }
  }

  private static void assertEnds(Socket socket) {
    try {
      assertThat(socket.getInputStream().read()).isNegative();
    } catch (IOException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
  }
}
