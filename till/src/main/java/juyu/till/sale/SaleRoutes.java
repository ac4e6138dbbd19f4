package juyu.till.sale;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.http.problem.Text;
import juyu.model.command.Outcome;
import juyu.model.command.Qty;
import juyu.model.command.Refusal;
import juyu.model.journal.Action;
import juyu.model.journal.Hashes;
import juyu.model.journal.Journal;
import juyu.model.sale.BasketLine;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleEvent;
import juyu.model.sale.SaleResource;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.model.value.Page;
import juyu.till.TillNode;
import juyu.till.payment.CardPayments;
import juyu.till.payment.Paid;
import juyu.till.sale.SaleService.Written;
import juyu.till.shift.ShiftService;
import juyu.till.signin.Seller;
import juyu.till.signin.SignIns;

/** Sales and cancels, as routes. */
public final class SaleRoutes {

  private final NodeServer server;
  private final Journal journal;
  private final SignIns signIns;
  private final SaleService sales;
  private final SaleBook book;
  private final CardPayments cards;
  private final ShiftService shifts;

  private SaleRoutes(TillNode node) {
    this.server = node.server();
    this.journal = node.journal();
    this.signIns = node.signIns();
    this.sales = node.sales();
    this.book = sales.book();
    this.cards = node.cards();
    this.shifts = node.shifts();
  }

  public static void register(TillNode node) {
    SaleRoutes routes = new SaleRoutes(node);
    node.server()
        .api()
        .get("/sales", Access.READ, routes::list)
        .post("/sales", Access.READ, SaleBody.class, routes::complete)
        .get("/sales/unconfirmed", Access.READ, request -> routes.unconfirmed())
        .get("/sales/{id}", Access.READ, routes::one)
        .post("/sales/{id}/cancel", Access.READ, CancelBody.class, routes::cancel);
  }

  // ---- what is sent ----

  /** A line: a quantity or an amount. */
  record LineBody(String productId, Optional<Qty> qty, Optional<Money> amount) {
    BasketLine line() {
      return new BasketLine(productId, qty.map(Qty::written), amount);
    }
  }

  /** A payment. */
  record TenderBody(TenderKind kind, Money amount) {
    Tender tender() {
      return new Tender(kind, amount, "");
    }
  }

  /** A sale. */
  record SaleBody(List<LineBody> lines, List<TenderBody> tenders) {
    CompleteSale command() {
      return new CompleteSale(
          lines.stream().map(LineBody::line).toList(),
          tenders.stream().map(TenderBody::tender).toList());
    }
  }

  /** A cancel. */
  record CancelBody(String reason) {}

  // ---- completing ----

  /** What is kept with an Idempotency-Key: enough to say the same thing with its present word. */
  record SaleRef(UUID saleId) {}

  private Object complete(ApiRequest request, SaleBody body) {
    CompleteSale wanted = body.command();
    UUID payment = payment(request);
    return wanted.isPaidByCard()
        ? answer(cards.during(payment, () -> Outcome.accepted(once(request, payment, wanted))))
        : once(request, payment, wanted);
  }

  private Object once(ApiRequest request, UUID payment, CompleteSale wanted) {
    return server
        .answered(request)
        .<Object>map(stored -> again(stored.body(SaleRef.class)))
        .orElseGet(() -> sell(request, payment, wanted));
  }

  private Object sell(ApiRequest request, UUID payment, CompleteSale wanted) {
    Seller seller = signIns.seller(request.actor());
    return answer(
        sales.paying(wanted, seller, payment, paid -> sell(request, wanted, paid, seller)));
  }

  private static Object answer(Outcome<Object> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<Object>(Object answer) -> answer;
      case Outcome.Refused<Object>(Refusal refusal) -> Problem.refused(refusal);
    };
  }

  /** A request that is repeated asks for the same payment; another one with its key does not. */
  private UUID payment(ApiRequest request) {
    return request
        .idempotencyKey()
        .map(key ->
            "%s/%s/%s/%s"
                .formatted(
                    journal.self(),
                    request.actor().name(),
                    key,
                    HexFormat.of().formatHex(Hashes.sha256(request.body()))))
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(journal::newId);
  }

  private Outcome<Object> sell(ApiRequest request, CompleteSale wanted, Paid paid, Seller seller) {
    return once(request, action -> sales.record(action, wanted, paid, seller))
        .map(done ->
            switch (done) {
              case Done.Now<SaleCompleted>(var written) -> created(sales.settled(written));
              case Done.Before<SaleCompleted>(SaleRef sale) -> again(sale);
            });
  }

  /** A command that is done: just now, or by the same request before. */
  private sealed interface Done<B> {
    record Now<B>(Written<B> written) implements Done<B> {}

    record Before<B>(SaleRef sale) implements Done<B> {}
  }

  private <B extends SaleEvent> Outcome<Done<B>> once(
      ApiRequest request, Function<Action, Outcome<Written<B>>> work) {
    return server.command(
        request,
        action -> work.apply(action).map(Done.Now::new),
        done -> ref(done),
        stored -> new Done.Before<>(stored.body(SaleRef.class)));
  }

  private static <B extends SaleEvent> SaleRef ref(Done<B> done) {
    return switch (done) {
      case Done.Now<B>(Written<B> written) -> new SaleRef(written.body().saleId());
      case Done.Before<B>(SaleRef sale) -> sale;
    };
  }

  private static Reply created(SaleResource sale) {
    return Reply.created("/sales/" + sale.id(), sale);
  }

  private Object again(SaleRef ref) {
    return journal
        .store()
        .read(tx -> created(book.resource(tx, book.here(tx, ref.saleId()))))
        .withHeader("Idempotency-Replayed", "true");
  }

  // ---- cancelling ----

  private Object cancel(ApiRequest request, CancelBody body) {
    Seller seller = signIns.seller(request.actor());
    String id = request.path("id");
    return server
        .answered(request)
        .<Object>map(stored -> cancelledAgain(stored.body(SaleRef.class)))
        .orElseGet(() ->
            switch (book.find(id)) {
              case Outcome.Accepted<KnownSale>(KnownSale known) ->
                  cancel(request, known, body.reason(), seller);
              case Outcome.Refused<KnownSale>(Refusal refusal) -> notFound(refusal);
            });
  }

  private Object cancel(ApiRequest request, KnownSale known, String reason, Seller seller) {
    return once(request, action -> sales.cancel(action, known, reason, seller))
        .map(done ->
            switch (done) {
              case Done.Now<SaleCancelled>(var written) ->
                  Reply.of(201, sales.settledCancel(written));
              case Done.Before<SaleCancelled>(SaleRef sale) -> cancelledAgain(sale);
            });
  }

  private Object cancelledAgain(SaleRef ref) {
    return journal
        .store()
        .read(tx ->
            Reply.of(201, book.resource(tx, book.here(tx, ref.saleId()).cancel().orElseThrow())))
        .withHeader("Idempotency-Replayed", "true");
  }

  /** What nobody knows is not found; what cannot be asked for now is not there now. */
  public static Problem notFound(Refusal refusal) {
    Text words = refusal::words;
    return refusal.code().equals("sale.unknown")
        ? Problem.of(404, refusal.code(), words)
        : Problem.unavailable(refusal.code(), words);
  }

  // ---- looking ----

  private Object one(ApiRequest request) {
    return switch (sales.find(request.path("id"))) {
      case Outcome.Accepted<SaleResource>(SaleResource sale) -> sale;
      case Outcome.Refused<SaleResource>(Refusal refusal) -> notFound(refusal);
    };
  }

  private Page<SaleResource> list(ApiRequest request) {
    Paging paging = request.paging();
    long before = paging.behind(Long::valueOf).orElse(Long.MAX_VALUE);
    String receiptNo = request.query("receiptNo").orElse("").strip();
    boolean blind = shifts.isBlindFor(signIns.role(request.actor()));
    return journal
        .store()
        .read(tx -> {
          List<KnownSale> found =
              book.before(tx, before, receiptNo, paging.fetch()).stream()
                  .map(id -> book.here(tx, id))
                  .toList();
          return paging
              .page(found, SaleRoutes::place)
              .map(sale -> book.resource(tx, sale))
              .map(sale -> blind ? sale.withoutPayments() : sale);
        });
  }

  private static String place(KnownSale known) {
    return Long.toString(known.sale().orElseThrow().body().receiptSeq());
  }

  /** What the station has not confirmed yet. */
  record UnconfirmedResource(long count, Optional<Instant> oldest, Optional<Long> ageSeconds) {}

  private UnconfirmedResource unconfirmed() {
    SaleService.Unconfirmed unconfirmed = book.unconfirmed();
    Optional<Long> age =
        unconfirmed
            .oldest()
            .map(oldest -> Math.max(0, Duration.between(oldest, journal.now()).toSeconds()));
    return new UnconfirmedResource(unconfirmed.count(), unconfirmed.oldest(), age);
  }
}
