package juyu.model.value;

/** What a product is counted in, with the number of decimals that people may write. */
public enum Unit {
  /** Litres with up to three decimals; stored as millilitres. */
  LITRE(3),
  /** Pieces, always whole. */
  PIECE(0);

  private final int decimals;

  Unit(int decimals) {
    this.decimals = decimals;
  }

  /** Digits behind the decimal point of a quantity in this unit. */
  public int decimals() {
    return decimals;
  }

  /** How many of the smallest amounts make one unit: 1000 millilitres a litre, 1 a piece. */
  public long perUnit() {
    return this == LITRE ? 1_000 : 1;
  }
}
