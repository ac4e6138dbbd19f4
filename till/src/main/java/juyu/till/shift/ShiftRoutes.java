package juyu.till.shift;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.model.command.Refusal;
import juyu.model.journal.Journal;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftView;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.Page;
import juyu.till.TillNode;
import juyu.till.signin.Seller;
import juyu.till.signin.SignIns;

/** Shifts and their reports, as routes. */
public final class ShiftRoutes {

  private final NodeServer server;
  private final Journal journal;
  private final SignIns signIns;
  private final ShiftService shifts;

  private ShiftRoutes(TillNode node) {
    this.server = node.server();
    this.journal = node.journal();
    this.signIns = node.signIns();
    this.shifts = node.shifts();
  }

  public static void register(TillNode node) {
    ShiftRoutes routes = new ShiftRoutes(node);
    node.server()
        .api()
        .get("/shifts", Access.READ, routes::list)
        .post("/shifts", Access.READ, OpenBody.class, routes::open)
        .get("/shifts/current", Access.READ, request -> routes.current())
        .get("/shifts/current/x", Access.READ, routes::x)
        .post("/shifts/current/close", Access.READ, CloseBody.class, routes::close)
        .get("/shifts/{id}", Access.READ, routes::one);
  }

  /** The cash that lies in the drawer. */
  record OpenBody(@JsonProperty("float") Money openingFloat) {}

  /** The cash that was counted. */
  record CloseBody(Money counted, Optional<String> reason) {}

  private Object open(ApiRequest request, OpenBody body) {
    Seller seller = signIns.seller(request.actor());
    return server.command(
        request,
        action ->
            shifts
                .open(action, body.openingFloat(), seller)
                .map(id -> Reply.created("/shifts/" + id, shift(action.tx(), id))));
  }

  private Object close(ApiRequest request, CloseBody body) {
    Seller seller = signIns.seller(request.actor());
    return server.command(
        request,
        action ->
            shifts
                .close(action, body.counted(), body.reason(), seller)
                .map(id -> shift(action.tx(), id)));
  }

  private ShiftResource shift(Tx tx, UUID shiftId) {
    return ShiftResource.of(journal, tx, ShiftQueries.find(tx, shiftId).orElseThrow());
  }

  private Page<ShiftResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<Long> before = paging.behind(Long::valueOf);
    return journal
        .store()
        .read(tx ->
            paging
                .page(
                    ShiftQueries.ofTill(tx, journal.self(), before, paging.fetch()),
                    shift -> Long.toString(shift.number()))
                .map(shift -> ShiftResource.of(journal, tx, shift)));
  }

  private Object one(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return journal
        .store()
        .read(tx ->
            ShiftQueries.find(tx, id)
                .<Object>map(shift -> ShiftResource.of(journal, tx, shift))
                .orElseGet(() -> Problem.notFound("shift " + id)));
  }

  private Object current() {
    Optional<ShiftView> open = journal.store().read(tx -> ShiftQueries.open(tx, journal.self()));
    return open.<Object>map(
            shift -> journal.store().read(tx -> ShiftResource.of(journal, tx, shift)))
        .orElseGet(ShiftRoutes::none);
  }

  private Object x(ApiRequest request) {
    boolean blind = shifts.isBlindFor(signIns.role(request.actor()));
    return shifts
        .x()
        .<Object>map(x -> ShiftResource.XResource.of(x, blind))
        .orElseGet(ShiftRoutes::none);
  }

  private static Problem none() {
    Refusal refusal = Refusal.of("shift.none");
    return Problem.of(404, refusal.code(), refusal::words);
  }
}
