package juyu.till.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import juyu.model.command.Refusal;

/**
 * A printer in the network, on port 9100 as a rule. A socket takes bytes also for a printer that is
 * switched off or out of paper, so the printer is asked how it is before a paper is sent, and again
 * behind it.
 *
 * @param asksStatus false for a printer that cannot answer
 */
record TcpDevice(String host, int port, boolean asksStatus) implements PrinterDevice {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** DLE EOT n: how are you? Answered at once, also while it prints. */
  private static final byte[] ASK = {0x10, 0x04};

  private static final int PRINTER = 1;
  private static final int PAPER = 4;
  private static final int OFF_LINE = 0x08;
  private static final int PAPER_OUT = 0x60;

  @Override
  public void send(byte[] bytes) throws PrinterException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
      socket.setSoTimeout((int) PATIENCE.toMillis());
      check(socket);
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      check(socket);
    } catch (IOException e) {
      throw new PrinterException(Refusal.of("printer.no-answer"));
    }
  }

  private void check(Socket socket) throws IOException, PrinterException {
    if (!asksStatus) {
      return;
    }
    if ((ask(socket, PAPER) & PAPER_OUT) != 0) {
      throw new PrinterException(Refusal.of("printer.no-paper"));
    }
    if ((ask(socket, PRINTER) & OFF_LINE) != 0) {
      throw new PrinterException(Refusal.of("printer.off-line"));
    }
  }

  private static int ask(Socket socket, int what) throws IOException {
    OutputStream to = socket.getOutputStream();
    to.write(new byte[] {ASK[0], ASK[1], (byte) what});
    to.flush();
    InputStream from = socket.getInputStream();
    int answer = from.read();
    if (answer < 0) {
      throw new IOException("the printer has closed the connection");
    }
    return answer;
  }

  @Override
  public String name() {
    return "tcp:%s:%d".formatted(host, port);
  }
}
