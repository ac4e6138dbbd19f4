package juyu.till.print;

import java.nio.file.Path;
import java.util.Optional;

/** Where the receipt printer is, as settings write it. */
public sealed interface PrinterAddress {

  /** There is none. */
  record None() implements PrinterAddress {}

  /** Papers are kept in memory and can be looked at. */
  record Simulated() implements PrinterAddress {}

  /** In the network. */
  record Tcp(String host, int port) implements PrinterAddress {}

  /** Behind a device file. */
  record File(Path path) implements PrinterAddress {}

  /**
   * Reads {@code none}, {@code simulated}, {@code tcp:host:port} or {@code file:path}.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  static PrinterAddress of(String text) {
    if (text.equals("none")) {
      return new None();
    }
    if (text.equals("simulated")) {
      return new Simulated();
    }
    if (text.startsWith("file:") && text.length() > "file:".length()) {
      return new File(Path.of(text.substring("file:".length())));
    }
    return tcp(text);
  }

  private static Tcp tcp(String text) {
    int colon = text.lastIndexOf(':');
    if (!text.startsWith("tcp:") || colon <= "tcp:".length()) {
      throw new IllegalArgumentException(text);
    }
    int port = Integer.parseInt(text.substring(colon + 1));
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException(text);
    }
    return new Tcp(text.substring("tcp:".length(), colon), port);
  }

  /**
   * The printer there.
   *
   * @param asksStatus whether a printer in the network is asked how it is
   * @return none if there is none
   */
  default Optional<ReceiptPrinter> printer(boolean asksStatus) {
    return switch (this) {
      case None none -> Optional.empty();
      case Simulated simulated -> Optional.of(new SimulatedPrinter());
      case Tcp(String host, int port) ->
          Optional.of(new EscPosPrinter(new TcpDevice(host, port, asksStatus)));
      case File(Path path) -> Optional.of(new EscPosPrinter(new FileDevice(path)));
    };
  }
}
