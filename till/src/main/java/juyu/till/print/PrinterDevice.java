package juyu.till.print;

/** Where a printer's bytes go. */
sealed interface PrinterDevice permits TcpDevice, FileDevice {

  /**
   * Sends one paper.
   *
   * @throws PrinterException if the printer is known not to have taken it
   */
  void send(byte[] bytes) throws PrinterException;

  /** What it is, for people. */
  String name();
}
