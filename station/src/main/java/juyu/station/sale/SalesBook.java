package juyu.station.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.journal.Subject;
import juyu.model.sale.CancelResource;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleQuestion;
import juyu.model.sale.SaleResource;
import juyu.model.sale.SaleView;
import juyu.model.sale.SaleWordQuestion;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.station.Parameters;
import juyu.station.StationNode;

/**
 * The sales of all tills, looked up by people, and by a till that wants to cancel a sale of another
 * one.
 */
public final class SalesBook {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final StationNode node;

  private SalesBook(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    SalesBook sales = new SalesBook(node);
    node.server()
        .api()
        .get("/sales", Access.READ, sales::list)
        .get("/sales/{id}", Access.READ, sales::one)
        .get("/sales/{id}/journey", Access.READ, sales::journey);
    node.core()
        .sync()
        .questions()
        .answer(SaleQuestion.KIND, (from, question) -> sales.answer(SaleQuestion.asked(question)));
    node.core()
        .sync()
        .questions()
        .answer(SaleWordQuestion.KIND, (from, question) -> sales.word(question));
  }

  private byte[] word(byte[] question) {
    UUID event = SaleWordQuestion.asked(question);
    return SaleWordQuestion.answer(node.store().read(tx -> node.journal().word(tx, event)));
  }

  /** A till's sales go by receipt number, those of all tills or of some days by id. */
  private Page<SaleBriefResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<NodeCode> till = request.query("till", Parameters.TILL);
    Optional<LocalDate> from = request.query("from", As.DATE);
    Optional<LocalDate> to = request.query("to", As.DATE);
    if (from.isPresent() || to.isPresent()) {
      return between(paging, till, from.orElse(FIRST), to.orElse(LAST));
    }
    return till.isPresent() ? ofTill(paging, till.get()) : ofAll(paging);
  }

  private Page<SaleBriefResource> between(
      Paging paging, Optional<NodeCode> till, LocalDate from, LocalDate to) {
    Optional<UUID> before = paging.behind(UUID::fromString);
    List<SaleView> sales =
        node.store().read(tx -> SaleQueries.between(tx, till, from, to, before, paging.fetch()));
    return paging.page(sales, sale -> sale.saleId().toString()).map(SaleBriefResource::of);
  }

  private Page<SaleBriefResource> ofTill(Paging paging, NodeCode till) {
    Optional<Long> before = paging.behind(Long::valueOf);
    List<SaleView> sales =
        node.store().read(tx -> SaleQueries.ofTill(tx, till, before, paging.fetch()));
    return paging.page(sales, sale -> "" + sale.receiptSeq()).map(SaleBriefResource::of);
  }

  private Page<SaleBriefResource> ofAll(Paging paging) {
    Optional<UUID> before = paging.behind(UUID::fromString);
    List<SaleView> sales = node.store().read(tx -> SaleQueries.list(tx, before, paging.fetch()));
    return paging.page(sales, sale -> sale.saleId().toString()).map(SaleBriefResource::of);
  }

  private Object one(ApiRequest request) {
    String asked = request.path("id");
    return node.store()
        .read(tx -> find(tx, asked))
        .flatMap(this::resource)
        .<Object>map(sale -> sale)
        .orElseGet(() -> Problem.notFound("sale " + asked));
  }

  private Object journey(ApiRequest request) {
    String asked = request.path("id");
    SaleJourney journey = new SaleJourney(node);
    return node.store()
        .read(tx -> find(tx, asked).map(sale -> journey.of(tx, sale)))
        .<Object>map(steps -> steps)
        .orElseGet(() -> Problem.notFound("sale " + asked));
  }

  private Optional<SaleResource> resource(SaleView sale) {
    Journal journal = node.journal();
    return journal
        .find(sale.eventId())
        .map(event ->
            SaleResource.of(
                event,
                journal.body(SaleCompleted.TYPE, event),
                Optional.empty(),
                Optional.empty(),
                sale.cancel().map(CancelResource::of)));
  }

  /** Every event about the sale, so that a cancel that came before its sale is told too. */
  private byte[] answer(String asked) {
    List<Event> events =
        node.store()
            .read(tx ->
                id(asked)
                    .or(() -> find(tx, asked).map(SaleView::saleId))
                    .map(id -> node.journal().about(tx, Subject.of("sale", id)))
                    .orElse(List.of()));
    return SaleQuestion.answer(events);
  }

  private static Optional<SaleView> find(Tx tx, String idOrReceiptNo) {
    Optional<UUID> id = id(idOrReceiptNo);
    return id.isPresent()
        ? SaleQueries.find(tx, id.get())
        : ReceiptNo.parse(idOrReceiptNo).flatMap(receipt -> SaleQueries.withReceipt(tx, receipt));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(As.ID.parse().apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
