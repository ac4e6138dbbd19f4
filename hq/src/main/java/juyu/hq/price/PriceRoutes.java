package juyu.hq.price;

import static juyu.hq.HqNode.ADMIN;

import java.util.Optional;
import java.util.UUID;
import juyu.hq.HqNode;
import juyu.hq.Rules;
import juyu.hq.station.KnownStation;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.journal.Subject;
import juyu.model.price.ChangePrices;
import juyu.model.price.PriceChangeResource;
import juyu.model.price.PriceChangeView;
import juyu.model.price.PriceChanged;
import juyu.model.price.PriceQueries;
import juyu.model.price.RolloutResource;
import juyu.model.product.ProductQueries;
import juyu.model.station.Resend;
import juyu.model.station.StationQueries;
import juyu.model.station.StationView;
import juyu.model.store.Tx;
import juyu.model.value.Page;

/** Price changes, and how far each has got. */
public final class PriceRoutes {

  private final Journal journal;
  private final NodeServer server;

  private PriceRoutes(HqNode node) {
    this.journal = node.journal();
    this.server = node.server();
  }

  public static void register(HqNode node) {
    PriceRoutes prices = new PriceRoutes(node);
    node.server()
        .api()
        .get("/priceChanges", Access.READ, prices::list)
        .get("/priceChanges/{id}", Access.READ, prices::one)
        .post("/priceChanges", ADMIN, ChangePrices.class, prices::change)
        .post("/priceChanges/{id}/resend", ADMIN, Resend.class, prices::resend);
  }

  private Page<PriceChangeResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<Long> before = paging.behind(Long::valueOf);
    return journal
        .store()
        .read(tx -> {
          RollOut rollOut = RollOut.in(tx);
          return paging
              .page(
                  PriceQueries.changes(tx, before, paging.fetch()),
                  change -> Long.toString(change.priceVersion()))
              .map(change -> PriceChangeResource.of(change, rollOut.count(change)));
        });
  }

  private RolloutResource one(ApiRequest request) {
    return journal.store().read(tx -> rollOut(tx, found(tx, request)));
  }

  private static PriceChangeView found(Tx tx, ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return PriceQueries.change(tx, id).orElseThrow(() -> Problem.notFound("price change " + id));
  }

  private static RolloutResource rollOut(Tx tx, PriceChangeView change) {
    return RolloutResource.of(change, RollOut.in(tx).nodes(change));
  }

  private Object change(ApiRequest request, ChangePrices wanted) {
    return server.command(
        request,
        action ->
            decide(action, wanted)
                .map(change -> told(action, change))
                .map(told -> Reply.created("/priceChanges/" + told.id(), told)));
  }

  private static Outcome<PriceChanged> decide(Action action, ChangePrices wanted) {
    Tx tx = action.tx();
    return PriceChangeRules.change(
        wanted,
        new PriceChangeRules.Known(
            id -> ProductQueries.find(tx, id),
            station -> StationQueries.find(tx, station).isPresent()),
        action.newId(),
        PriceQueries.latestVersion(tx) + 1,
        action.now());
  }

  private static PriceChangeResource told(Action action, PriceChanged change) {
    action.record(change);
    PriceChangeView view = PriceQueries.change(action.tx(), change.priceChangeId()).orElseThrow();
    return PriceChangeResource.of(view, RollOut.in(action.tx()).count(view));
  }

  private Object resend(ApiRequest request, Resend to) {
    return server.command(
        request,
        action -> {
          PriceChangeView change = found(action.tx(), request);
          PriceChanged first = asMade(action.tx(), change.priceChangeId());
          return KnownStation.named(action.tx(), "station", to.station())
              .map(StationView::station)
              .then(station ->
                  new Rules()
                      .require(first.holdsAt(station), "station", "price.not-there", station)
                      .accept(() -> {
                        action.record(first.againTo(station));
                        return rollOut(action.tx(), change);
                      }));
        });
  }

  private PriceChanged asMade(Tx tx, UUID id) {
    Event event = journal.about(tx, Subject.of("priceChange", id)).getFirst();
    return journal.body(PriceChanged.TYPE, event);
  }
}
