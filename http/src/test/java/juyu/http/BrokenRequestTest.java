package juyu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenRequestTest {
  private static Shop shop;

  @BeforeAll
  static void open() {
    shop = new Shop();
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static String send(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", shop.server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /whoami | 505",
        "GET /whoami HTTP/9.9 | 505",
        "G@T /whoami HTTP/1.1 | 400",
        "GET /%zz HTTP/1.1 | 400",
        "GET /products/a%2Fb HTTP/1.1 | 400",
        "GET /../../etc/passwd HTTP/1.1 | 400",
        "TRACE /whoami HTTP/1.1 | 405",
        "OPTIONS /whoami HTTP/1.1 | 405",
        "BREW /whoami HTTP/1.1 | 405",
        "brew /whoami HTTP/1.1 | 405",
      })
  void isAProblemToo(String line, int status) throws IOException {
    String answer = send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertProblem(answer, status);
  }

  @Test
  void headersTooLargeAreAProblem() throws IOException {
    assertProblem(
        send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"), 431);
  }

  @Test
  void anAddressTooLongIsAProblem() throws IOException {
    assertProblem(send("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 414);
  }

  @Test
  void aMissingHostIsAProblem() throws IOException {
    assertProblem(send("GET / HTTP/1.1\r\n\r\n"), 400);
  }

  @Test
  void aBodyThatEndsEarlyIsNotRun() throws IOException {
    String answer =
        send(
            "POST /sales HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer cashier-token\r\n"
                + "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"paid\":");

    assertProblem(answer, 400);
  }

  @Test
  void aBodyInBadPiecesIsNotRun() throws IOException {
    String answer =
        send(
            "POST /sales HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer cashier-token\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}");

    assertProblem(answer, 400);
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json\r\n");
    assertThat(answer).contains("\"status\":" + status);
    assertThat(answer).doesNotContain("Jetty", "Exception", "at org.");
  }
}
