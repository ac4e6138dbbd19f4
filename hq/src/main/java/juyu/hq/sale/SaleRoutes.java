package juyu.hq.sale;

import java.util.Optional;
import java.util.UUID;
import juyu.hq.HqNode;
import juyu.hq.sale.SaleResource.Told;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Page;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Journal;
import juyu.model.sale.SaleCancelView;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleView;
import juyu.model.store.Tx;

/** What every station has sold. */
public final class SaleRoutes {

  private final Journal journal;

  private SaleRoutes(Journal journal) {
    this.journal = journal;
  }

  public static void register(HqNode node) {
    SaleRoutes sales = new SaleRoutes(node.journal());
    node.server()
        .api()
        .get("/salesSummaries", Access.READ, sales::summaries)
        .get("/sales/{id}", Access.READ, sales::one);
  }

  private Page<SalesSummaryResource> summaries(ApiRequest request) {
    return journal.store().read(SalesSummaries.of(request)::page);
  }

  /** The events that count of a sale; either may be missing. */
  private record EventIds(Optional<UUID> sale, Optional<UUID> cancel) {

    static EventIds of(Tx tx, UUID sale) {
      return new EventIds(
          SaleQueries.find(tx, sale).map(SaleView::eventId),
          SaleQueries.cancel(tx, sale).map(SaleCancelView::eventId));
    }
  }

  private Object one(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    EventIds ids = journal.store().read(tx -> EventIds.of(tx, id));
    return ids.sale().isEmpty() && ids.cancel().isEmpty()
        ? Problem.notFound("sale " + id)
        : SaleResource.of(
            ids.sale().flatMap(event -> told(SaleCompleted.TYPE, event)),
            ids.cancel().flatMap(event -> told(SaleCancelled.TYPE, event)));
  }

  private <B extends EventBody> Optional<Told<B>> told(EventType<B> type, UUID event) {
    return journal.find(event).map(found -> new Told<>(found, journal.body(type, found)));
  }
}
