package juyu.ui.till;

/** A line of a receipt on paper. */
public sealed interface ReceiptLine {

  /** The shop's name. */
  record Title(String text) implements ReceiptLine {}

  /** In the middle, small. */
  record Centred(String text) implements ReceiptLine {}

  /** At the left. */
  record Words(String text, boolean isStrong) implements ReceiptLine {}

  /** Words at the left, a figure at the right. */
  record Pair(String left, String right, boolean isStrong) implements ReceiptLine {}

  /** A dashed line from side to side. */
  record Rule() implements ReceiptLine {}
}
