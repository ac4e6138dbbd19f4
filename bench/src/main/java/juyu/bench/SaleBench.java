package juyu.bench;

import java.nio.file.Path;
import juyu.broker.node.NodeCore;

/** A sale committed at the till, against five bare statements with the same durability. */
final class SaleBench {

  private SaleBench() {}

  static void run(Path folder) throws Exception {
    try (Side floor = floor(folder);
        Side product = product(folder)) {
      Bench.print(
          "sale commit: event, entry, views and heads, against five raw statements and a SHA-256",
          new Comparison(400).run(floor, product),
          1.5);
    }
    Bench.printFsyncs("sale", 400);
  }

  static Side floor(Path folder) throws Exception {
    BareStore store = new BareStore(folder, "sale-floor.db");
    return new Side() {
      @Override
      public void once() throws Exception {
        store.commitSale();
      }

      @Override
      public void close() {
        store.close();
      }
    };
  }

  static Side product(Path folder) {
    Rig rig = new Rig(folder);
    NodeCore till = rig.till(1);
    return new Side() {
      @Override
      public void once() {
        rig.sell(till);
      }

      @Override
      public void close() {
        System.out.printf(
            "  event    floor %,d bytes  product %,d bytes%n",
            BareStore.EVENT_BYTES, Rig.eventBytes(till));
        rig.close();
      }
    };
  }
}
