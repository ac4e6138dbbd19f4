package juyu.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs product and floor in turn, block by block, so that a drift of the machine hits both. */
final class Comparison {

  private static final int BLOCKS = 10;

  /** Not counted: until the JVM has compiled what a till runs all day. */
  private static final int WARM_UP_BLOCKS = 8;

  private final int perBlock;

  Comparison(int perBlock) {
    this.perBlock = perBlock;
  }

  /**
   * Measures both.
   *
   * @param floor the times of the floor, all blocks
   * @param product the times of the product, all blocks
   */
  record Result(Distribution floor, Distribution product) {
    double ratio(double percent) {
      return product.millis(percent) / floor.millis(percent);
    }
  }

  Result run(Side floor, Side product) throws Exception {
    for (int i = 0; i < WARM_UP_BLOCKS; i++) {
      block(floor);
      block(product);
    }
    List<long[]> floors = new ArrayList<>();
    List<long[]> products = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      floors.add(block(floor));
      products.add(block(product));
    }
    return new Result(all(floors), all(products));
  }

  private long[] block(Side side) throws Exception {
    long[] nanos = new long[perBlock];
    for (int i = 0; i < perBlock; i++) {
      long start = System.nanoTime();
      side.once();
      nanos[i] = System.nanoTime() - start;
    }
    return nanos;
  }

  private static Distribution all(List<long[]> blocks) {
    return Distribution.of(blocks.stream().flatMapToLong(java.util.Arrays::stream).toArray());
  }
}
