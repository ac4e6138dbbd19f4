package juyu.till.print;

/**
 * The printer beside a till. Called by one thread, which may wait for it; nobody else does. What
 * was begun and failed is printed again from its first line.
 */
public interface ReceiptPrinter extends AutoCloseable {

  /**
   * Prints a paper and cuts it off.
   *
   * @throws PrinterException if it did not come out
   */
  void print(Paper paper) throws PrinterException;

  /** What it is, for people. */
  String name();

  /** Lets the printer go. */
  @Override
  default void close() {}
}
