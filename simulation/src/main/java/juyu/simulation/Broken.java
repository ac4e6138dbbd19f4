package juyu.simulation;

/** A promise of the sync did not hold. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1;

  Broken(Invariant invariant, String where) {
    super("%s: %s".formatted(invariant, where));
  }
}
