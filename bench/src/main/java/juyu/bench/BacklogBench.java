package juyu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import juyu.broker.node.NodeCore;
import juyu.model.journal.Channel;
import juyu.model.value.NodeCode;

/**
 * A station comes back with 100,000 sales that HQ does not have: entries a second until HQ has
 * applied them all and keeps every view, against a bare pump that copies as many events of as many
 * bytes, and no views, between two bare stores over a bare broker.
 */
final class BacklogBench {

  private static final int SALES = 100_000;
  private static final int BATCH = 500;
  private static final int WINDOW = 4;
  private static final int ROUNDS = 3;

  private BacklogBench() {}

  static void run(Path folder) throws Exception {
    System.out.printf("%nbacklog: %,d sales from station to HQ, all views kept%n", SALES);
    double[] floors = new double[ROUNDS];
    double[] products = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      floors[i] = floor(Files.createDirectory(folder.resolve("floor" + i)));
      products[i] = product(Files.createDirectory(folder.resolve("product" + i)));
      System.out.printf(
          "  round %d  floor %,.0f/s  product %,.0f/s  %.0f %%%n",
          i + 1, floors[i], products[i], 100 * products[i] / floors[i]);
    }
    java.util.Arrays.sort(floors);
    java.util.Arrays.sort(products);
    System.out.printf(
        "  median   floor %,.0f/s  product %,.0f/s  %.0f %%   (goal 50 %%)%n",
        floors[1], products[1], 100 * products[1] / floors[1]);
  }

  /**
   * Sales a second of the bare pump: one thread reads 500 and sends them, another writes their
   * events and entries in a transaction, moves the cursor and answers; four batches are on the way.
   */
  private static double floor(Path folder) throws Exception {
    Semaphore window = new Semaphore(WINDOW);
    try (BareStore from = new BareStore(folder, "from.db");
        BareStore to = new BareStore(folder, "to.db")) {
      for (int i = 0; i < SALES; i++) {
        from.writeSale(BareStore.event());
      }
      from.commit();
      BareBroker[] broker = new BareBroker[1];
      broker[0] =
          new BareBroker(
              Bench.freePort(),
              batch -> {
                to.commitBatch(batch);
                broker[0].sendToNear(new byte[40]);
              },
              applied -> window.release());
      long start = System.nanoTime();
      for (long seq = 0; seq < SALES; seq += BATCH) {
        window.acquire();
        broker[0].sendToFar(from.readBatch(seq, BATCH));
      }
      window.acquire(WINDOW);
      double seconds = (System.nanoTime() - start) / 1e9;
      broker[0].close();
      return SALES / seconds;
    }
  }

  private static double product(Path folder) {
    try (Rig rig = new Rig(folder)) {
      NodeCore hq = rig.hq();
      NodeCore station = rig.station(hq.hubPort().orElseThrow());
      fill(rig, station);
      hq.start();
      Channel channel = new Channel(Rig.STATION, NodeCode.HQ);
      long all = station.journal().head(channel).seq();
      long start = System.nanoTime();
      station.start();
      Waiting.until("HQ has applied it all", () -> hq.journal().head(channel).seq() == all);
      return all / ((System.nanoTime() - start) / 1e9);
    }
  }

  /** The station gets the sales of a till, as if over the years. */
  private static void fill(Rig rig, NodeCore station) {
    NodeCore till = rig.till(1);
    Channel up = new Channel(Rig.TILL, Rig.STATION);
    for (int i = 0; i < SALES; i += BATCH) {
      rig.sell(till, BATCH);
    }
    juyu.model.journal.Head head = juyu.model.journal.Head.START;
    while (true) {
      var entries = till.journal().entriesAfter(up, head, BATCH);
      if (entries.isEmpty()) {
        return;
      }
      station.journal().receive(up, rig.signed(up, entries));
      head = entries.head();
    }
  }
}
