package juyu.app.journey;

import static juyu.app.journey.Checks.same;
import static juyu.app.journey.Checks.that;

import juyu.app.api.ApiClient;
import juyu.app.api.Awaited;
import tools.jackson.databind.JsonNode;

/** Steps 3 and 4: a sale, and its cancel, at the till, the station and head office. */
final class SaleStory {

  private static final long FIFTY_THOUSAND = 50_000;

  private final Chain chain;
  private String sale = "";
  private Basket basket = new Basket(Sold.NOTHING, Sold.NOTHING, 0);

  SaleStory(Chain chain) {
    this.chain = chain;
  }

  void play(Narrator narrator) throws InterruptedException {
    narrator.tell("3", this::sold);
    narrator.tell("4", this::cancelled);
    narrator.tell("4", this::cancelledAtAnotherTill);
  }

  private String sold() throws InterruptedException {
    Books before = Books.of(chain);
    basket = Basket.of(chain, FIFTY_THOUSAND, 1);
    Till till = new Till(chain.till());
    long net = till.net();
    JsonNode sold = till.sellForCash(basket);
    till.awaitApplied(sold);
    Books after = before.sold(basket);
    after.requireAtStation(chain);
    same("the till's shift", net + basket.total(), till.net());
    after.awaitAtHq(chain);
    sale = Till.id(sold);
    return "sale %s: %s, change %s, %s -> the station's stock -%s and totals had changed before"
            .formatted(
                sold.path("receiptNo").asString(""),
                Words.won(basket.total()),
                Words.won(basket.change()),
                Till.APPLIED,
                Words.litres(basket.fuel().qty()))
        + " -> HQ the same";
  }

  private String cancelled() throws InterruptedException {
    Books before = Books.of(chain);
    Till till = new Till(chain.till());
    long net = till.net();
    JsonNode cancel = till.cancel(sale, "wrong pump");
    Books after = before.cancelled(basket);
    after.requireAtStation(chain);
    same("the till's shift", net - basket.total(), till.net());
    after.awaitAtHq(chain);
    String correlation = cancel.path("correlationId").asString("");
    requireFollowed(chain.station(), correlation);
    requireFollowed(chain.hq(), correlation);
    return "cancel: stock +%s and totals -%s at the station and HQ; one event under its"
            .formatted(Words.litres(basket.fuel().qty()), Words.won(basket.total()))
        + " correlation id at each";
  }

  private static void requireFollowed(ApiClient node, String correlation)
      throws InterruptedException {
    JsonNode events =
        Awaited.until(
            "the cancel under its correlation id at " + node.node(),
            () -> node.get("/events?correlationId=" + correlation).path("items"),
            items -> !items.isEmpty());
    that(
        events.size() == 1 && events.path(0).path("type").asString("").equals("sale.cancelled.v1"),
        "%s knows other events of the cancel: %s".formatted(node.node(), events));
  }

  private String cancelledAtAnotherTill() throws InterruptedException {
    Books before = Books.of(chain);
    Basket more = Basket.of(chain, FIFTY_THOUSAND, 2);
    Till seller = new Till(chain.otherTill());
    JsonNode sold = seller.sell(more, more.byCard());
    seller.awaitApplied(sold);
    before.sold(more).requireAtStation(chain);
    new Till(chain.till()).cancel(Till.id(sold), "customer came back");
    before.requireAtStation(chain);
    before.awaitAtHq(chain);
    Awaited.until(
        "the cancel to reach the till that sold",
        () -> seller.find(Till.id(sold)),
        seen -> seen.has("cancelled"));
    return "sale by card at %s, cancelled at %s: found through the station, back on all books"
        .formatted(chain.otherTill().node(), chain.till().node());
  }
}
