package juyu.hq.sale;

import java.util.Optional;
import java.util.UUID;
import juyu.hq.HqNode;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.sale.CancelResource;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SaleCancelView;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleResource;
import juyu.model.sale.SaleView;
import juyu.model.sale.SalesDayResource;
import juyu.model.sale.SalesSummaryResource;
import juyu.model.store.Tx;
import juyu.model.value.Page;

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
        .get("/salesDays", Access.READ, sales::days)
        .get("/sales", Access.READ, sales::list)
        .get("/sales/{id}", Access.READ, sales::one);
  }

  private Page<SalesSummaryResource> summaries(ApiRequest request) {
    return journal.store().read(SalesSummaries.of(request)::page);
  }

  private Page<SalesDayResource> days(ApiRequest request) {
    return journal.store().read(SalesDays.of(request)::page);
  }

  private Page<SaleBriefResource> list(ApiRequest request) {
    return journal.store().read(SaleList.of(request)::page);
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
    return sale(ids).<Object>map(sale -> sale).orElseGet(() -> Problem.notFound("sale " + id));
  }

  private Optional<SaleResource> sale(EventIds ids) {
    Optional<SaleResource> sale =
        ids.sale().flatMap(journal::find).map(event -> sold(event, cancelled(ids)));
    return sale.or(() -> ids.cancel().flatMap(journal::find).map(this::onlyCancelled));
  }

  private SaleResource sold(Event event, Optional<CancelResource> cancelled) {
    SaleCompleted sale = journal.body(SaleCompleted.TYPE, event);
    return SaleResource.of(
        event, sale, Optional.of(sale.till().station()), Optional.empty(), cancelled);
  }

  private Optional<CancelResource> cancelled(EventIds ids) {
    return ids.cancel()
        .flatMap(journal::find)
        .map(event -> CancelResource.of(event, journal.body(SaleCancelled.TYPE, event)));
  }

  private SaleResource onlyCancelled(Event event) {
    SaleCancelled cancel = journal.body(SaleCancelled.TYPE, event);
    return SaleResource.of(cancel, CancelResource.of(event, cancel));
  }
}
