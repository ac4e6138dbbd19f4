package juyu.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import juyu.broker.node.NodeCore;

/**
 * From the cashier's key to the word that the station has applied it: till commits, station
 * commits, the answer is back. Against a bare broker's request and reply with two bare commits.
 */
final class AppliedBench {

  private AppliedBench() {}

  static void run(Path folder) throws Exception {
    try (Side floor = floor(folder);
        Side product = product(folder)) {
      Bench.print(
          "applied: till commit, to the station and applied there, and back",
          new Comparison(300).run(floor, product),
          1.5);
    }
    Bench.printFsyncs("applied", 300);
  }

  static Side floor(Path folder) throws Exception {
    BareStore till = new BareStore(folder, "applied-floor-till.db");
    BareStore station = new BareStore(folder, "applied-floor-station.db");
    SynchronousQueue<Boolean> answered = new SynchronousQueue<>();
    BareBroker[] broker = new BareBroker[1];
    broker[0] =
        new BareBroker(
            Bench.freePort(),
            request -> {
              station.writeSale(request);
              station.commit();
              broker[0].sendToNear(new byte[40]);
            },
            reply -> answered.put(true));
    return new Side() {
      @Override
      public void once() throws Exception {
        till.commitSale();
        broker[0].sendToFar(BareStore.event());
        if (answered.poll(10, TimeUnit.SECONDS) == null) {
          throw new IllegalStateException("the bare station did not answer");
        }
      }

      @Override
      public void close() {
        broker[0].close();
        till.close();
        station.close();
      }
    };
  }

  static Side product(Path folder) {
    Rig rig = new Rig(folder);
    NodeCore station = rig.station(1);
    NodeCore till = rig.till(station.hubPort().orElseThrow());
    station.start();
    till.start();
    Waiting.until("the till is connected", till.sync()::isParentThere);
    return new Side() {
      @Override
      public void once() {
        if (!till.sync().awaitApplied(rig.sell(till), Duration.ofSeconds(10))) {
          throw new IllegalStateException("the station did not apply it");
        }
      }

      @Override
      public void close() {
        rig.close();
      }
    };
  }
}
