package juyu.bench;

/** One side of a comparison: the product, or the floor that nothing could beat. */
interface Side extends AutoCloseable {

  /** Does the measured thing once. */
  void once() throws Exception;

  @Override
  void close();
}
