package juyu.app.journey;

import java.io.PrintWriter;
import java.util.Locale;
import juyu.app.api.ApiClient;
import juyu.app.api.Awaited;
import juyu.app.fleet.Demo;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.FleetNode;
import juyu.app.verify.Verdict;
import juyu.app.verify.Verification;

/**
 * The fuel story from the first order to the killed till, played on running nodes through their
 * APIs, with every number checked at the till, the station and head office.
 */
public final class Journey {

  private final Fleet fleet;
  private final Demo demo;
  private final Narrator narrator;

  public Journey(Fleet fleet, Demo demo, PrintWriter out) {
    this.fleet = fleet;
    this.demo = demo;
    this.narrator = new Narrator(out);
  }

  /** True if all of it went as the story says, and the stores agree afterwards. */
  public boolean play() throws InterruptedException {
    long start = System.nanoTime();
    try {
      narrator.tell("0", this::begin);
      Chain chain = new Chain(fleet);
      OrderStory orders = new OrderStory(chain);
      orders.play(narrator);
      new SaleStory(chain).play(narrator);
      new AwayStory(chain, orders).play(narrator);
      new RestartStory(chain).play(narrator);
      narrator.tell("7", this::end);
    } catch (StepFailedException told) {
      return false;
    }
    boolean good = verify();
    double seconds = (System.nanoTime() - start) / 1e9;
    narrator.say(
        String.format(
            Locale.ROOT, "%s in %.1f s", good ? "All of it is right," : "NOT right,", seconds));
    return good;
  }

  private String begin() throws InterruptedException {
    demo.begin();
    return "HQ, station and %d tills started, data set there".formatted(fleet.tills().size());
  }

  private String end() throws InterruptedException {
    for (FleetNode node : fleet.all()) {
      ApiClient api = node.api();
      Awaited.until(
          "everything of %s to be applied".formatted(node.code()),
          () ->
              api.get("/sync").path("channels").values().stream()
                  .mapToLong(channel -> channel.path("waiting").longValue())
                  .sum(),
          waiting -> waiting == 0);
    }
    fleet.stop();
    return "nothing waits for anybody; all nodes stopped";
  }

  private boolean verify() {
    Verdict verdict = Verification.of(fleet.folder());
    verdict.words().forEach(words -> narrator.say("verify: " + words));
    return verdict.isGood();
  }
}
