package juyu.app.journey;

import static juyu.app.journey.Checks.same;

import java.util.ArrayList;
import java.util.List;
import juyu.app.fleet.FleetNode;
import tools.jackson.databind.JsonNode;

/** Step 6: the station is away, then a till is killed. */
final class RestartStory {

  private static final int SALES = 3;
  private static final long EACH = 10_000;

  private final Chain chain;

  RestartStory(Chain chain) {
    this.chain = chain;
  }

  void play(Narrator narrator) throws InterruptedException {
    narrator.tell("6", this::sellWithoutStation);
    narrator.tell("6", this::killedAfterTheAnswer);
  }

  private String sellWithoutStation() throws InterruptedException {
    Books books = Books.of(chain);
    chain.fleet().station().stop();
    List<JsonNode> sales = new ArrayList<>();
    Till till = new Till(chain.till());
    for (int cups = 1; cups <= SALES; cups++) {
      Basket basket = Basket.of(chain, EACH * cups, cups);
      books = books.sold(basket);
      JsonNode sale = till.sellForCash(basket);
      till.requireKept(sale);
      sales.add(sale);
    }
    same("sales that the till says wait", (long) SALES, till.unconfirmed());
    chain.fleet().station().start();
    for (JsonNode sale : sales) {
      till.awaitApplied(sale);
    }
    books.requireAtStation(chain);
    books.awaitAtHq(chain);
    same("sales that the till says still wait", 0L, till.unconfirmed());
    return "station stopped: till sells %d times, each KEPT, and says that %d wait; back: all"
            .formatted(SALES, SALES)
        + " APPLIED, gasoline %s at the station and HQ".formatted(books.fuel());
  }

  private String killedAfterTheAnswer() throws InterruptedException {
    Books before = Books.of(chain);
    FleetNode node = chain.firstTill();
    Basket basket = Basket.of(chain, EACH, 1);
    JsonNode sale = new Till(chain.till()).sellForCash(basket);
    node.kill();
    node.start();
    Till again = new Till(chain.till());
    JsonNode found = again.find(Till.id(sale));
    same("the receipt number after the kill", sale.path("receiptNo"), found.path("receiptNo"));
    again.awaitApplied(sale);
    Books after = before.sold(basket);
    after.requireAtStation(chain);
    after.awaitAtHq(chain);
    return "%s killed right after its answer to sale %s and started again: the sale is there, once,"
            .formatted(node.code(), sale.path("receiptNo").asString(""))
        + " at the till, the station and HQ";
  }
}
