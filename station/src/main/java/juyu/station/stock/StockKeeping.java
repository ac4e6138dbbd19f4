package juyu.station.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.model.journal.Action;
import juyu.model.station.BusinessDay;
import juyu.model.stock.AdjustStock;
import juyu.model.stock.CountStock;
import juyu.model.stock.StockAdjusted;
import juyu.model.stock.StockAdjustmentResource;
import juyu.model.stock.StockCountResource;
import juyu.model.stock.StockCounted;
import juyu.model.stock.StockEvent;
import juyu.model.stock.StockFlowResource;
import juyu.model.stock.StockFlowView;
import juyu.model.stock.StockFlowView.Place;
import juyu.model.stock.StockOutlookResource;
import juyu.model.stock.StockQueries;
import juyu.model.stock.StockSummaryResource;
import juyu.model.stock.StockSummaryView;
import juyu.model.value.Page;
import juyu.model.value.Quantity;
import juyu.station.StationNode;
import juyu.station.product.ProductNames;

/** The books of what lies here, and how the manager puts them right. */
public final class StockKeeping {

  private final StationNode node;

  private StockKeeping(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    StockKeeping stock = new StockKeeping(node);
    node.server()
        .api()
        .get("/stockSummaries", Access.READ, stock::summaries)
        .get("/stockFlows", Access.READ, stock::flows)
        .get("/stockOutlook", Access.READ, stock::outlook)
        .post("/stockCounts", StationNode.MANAGER, CountStock.class, stock::count)
        .post("/stockAdjustments", StationNode.MANAGER, AdjustStock.class, stock::adjust);
  }

  private Page<StockSummaryResource> summaries(ApiRequest request) {
    Paging paging = request.paging();
    String station = node.code().value();
    return node.store()
        .read(tx -> {
          List<StockSummaryView> stock =
              StockQueries.summary(
                  tx, Optional.of(node.code()), station, paging.after().orElse(""), paging.fetch());
          ProductNames products = new ProductNames(tx);
          return paging
              .page(stock, StockSummaryView::productId)
              .map(one -> StockSummaryResource.of(one, products.of(one.productId())));
        });
  }

  private Page<StockFlowResource> flows(ApiRequest request) {
    Paging paging = request.paging();
    Optional<String> product = request.query("productId");
    Optional<Place> after = paging.behind(StockKeeping::place);
    List<StockFlowView> flows =
        node.store()
            .read(tx -> StockQueries.flows(tx, node.code(), product, after, paging.fetch()));
    return paging.page(flows, flow -> flow.event() + "/" + flow.line()).map(StockFlowResource::of);
  }

  private Page<StockOutlookResource> outlook(ApiRequest request) {
    LocalDate today =
        new BusinessDay(node.core().config().zone(), node.core().config().dayStart())
            .dateAt(node.journal().now());
    return request
        .paging()
        .whole(
            node.store().read(tx -> StockOutlook.at(tx, node.code(), today)),
            StockOutlookResource::productId);
  }

  private static Place place(String key) {
    int slash = key.indexOf('/');
    return new Place(
        UUID.fromString(key.substring(0, slash)), Long.parseLong(key.substring(slash + 1)));
  }

  private Object count(ApiRequest request, CountStock command) {
    return node.server()
        .command(
            request,
            action ->
                CountRule.count(command, action.tx(), node.code(), action.newId())
                    .map(count -> counted(action, count)));
  }

  private Reply counted(Action action, StockCounted count) {
    return Reply.created("/stockFlows", StockCountResource.of(count, recorded(action, count)));
  }

  private Object adjust(ApiRequest request, AdjustStock command) {
    return node.server()
        .command(
            request,
            action ->
                AdjustRule.adjust(command, action.tx(), node.code(), action.newId())
                    .map(adjustment -> adjusted(action, adjustment)));
  }

  private Reply adjusted(Action action, StockAdjusted adjustment) {
    return Reply.created(
        "/stockFlows", StockAdjustmentResource.of(adjustment, recorded(action, adjustment)));
  }

  /** Records it and says what the books say now. */
  private Quantity recorded(Action action, StockEvent event) {
    action.record(event);
    action.tx().flush();
    return StockQueries.onHand(action.tx(), node.code(), event.productId(), event.flow().unit());
  }
}
