package juyu.simulation;

/**
 * A node dies here. An {@link Error}, so that nothing in the product takes it for a failure that it
 * could go on from.
 */
final class Crash extends Error {
  private static final long serialVersionUID = 1;

  Crash() {
    super("the node dies here", null, false, false);
  }
}
