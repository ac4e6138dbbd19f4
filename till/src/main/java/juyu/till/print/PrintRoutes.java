package juyu.till.print;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Action;
import juyu.model.journal.Recorded;
import juyu.model.sale.SaleCompleted;
import juyu.model.shift.ShiftClosed;
import juyu.till.TillNode;
import juyu.till.sale.SaleRoutes;
import juyu.till.signin.Seller;

/** The printer, its papers and its queue, as routes. */
public final class PrintRoutes {

  private final TillNode node;
  private final Printing printing;

  private PrintRoutes(TillNode node) {
    this.node = node;
    this.printing = node.printing();
  }

  public static void register(TillNode node) {
    PrintRoutes routes = new PrintRoutes(node);
    node.server()
        .api()
        .get("/printer", Access.READ, routes::status)
        .delete("/printer/queue", Access.READ, routes::giveUp)
        .get("/printer/papers", Access.READ, request -> routes.papers())
        .get("/sales/{id}/receipt", Access.READ, routes::receipt)
        .post("/sales/{id}/receipt", Access.READ, routes::printReceipt)
        .post("/shifts/current/x/print", Access.READ, routes::printX)
        .post("/shifts/{id}/z/print", Access.READ, routes::printZ);
  }

  /** A list. */
  record Items<T>(List<T> items) {}

  /**
   * How the printer is.
   *
   * @param problem in the reader's language
   */
  record StatusResource(
      String printer,
      boolean ready,
      Optional<String> problem,
      Optional<String> code,
      long waiting) {

    static StatusResource of(PrintStatus status, ApiRequest request) {
      return new StatusResource(
          status.printer(),
          status.isReady(),
          status.problem().map(problem -> problem.words(request.language())),
          status.problem().map(Refusal::code),
          status.waiting());
    }
  }

  /** A receipt with what became of it. */
  record ReceiptResource(PrintState state, StatusResource printer, Paper paper) {}

  private StatusResource status(ApiRequest request) {
    return StatusResource.of(printing.status(), request);
  }

  private StatusResource giveUp(ApiRequest request) {
    printing.giveUp();
    return status(request);
  }

  private Items<Paper> papers() {
    return new Items<>(printing.simulator().map(SimulatedPrinter::papers).orElse(List.of()));
  }

  private Object receipt(ApiRequest request) {
    return switch (node.sales().event(request.path("id"))) {
      case Outcome.Accepted<Recorded<SaleCompleted>>(Recorded<SaleCompleted> sale) ->
          new ReceiptResource(printing.stateOf(sale), status(request), printing.receipt(sale));
      case Outcome.Refused<Recorded<SaleCompleted>>(Refusal refusal) ->
          SaleRoutes.notFound(refusal);
    };
  }

  private Object printReceipt(ApiRequest request) {
    Seller seller = node.signIns().seller(request.actor());
    return switch (node.sales().event(request.path("id"))) {
      case Outcome.Accepted<Recorded<SaleCompleted>>(Recorded<SaleCompleted> sale) ->
          print(request, action -> printing.printReceipt(action, sale, seller));
      case Outcome.Refused<Recorded<SaleCompleted>>(Refusal refusal) ->
          SaleRoutes.notFound(refusal);
    };
  }

  private Object printX(ApiRequest request) {
    Seller seller = node.signIns().seller(request.actor());
    boolean blind = node.shifts().isBlindFor(node.signIns().role(request.actor()));
    return node.shifts()
        .x()
        .map(x -> print(request, action -> printing.printX(action, x, blind, seller)))
        .orElseGet(() -> Problem.refused(Refusal.of("shift.none")));
  }

  private Object printZ(ApiRequest request) {
    Seller seller = node.signIns().seller(request.actor());
    UUID shift = request.path("id", As.ID);
    Optional<Recorded<ShiftClosed>> closed = printing.closed(shift);
    return closed
        .map(z -> print(request, action -> printing.printZ(action, z, seller)))
        .orElseGet(() -> Problem.notFound("Z report of shift " + shift));
  }

  private Object print(
      ApiRequest request, java.util.function.Function<Action, Outcome<Paper>> work) {
    return node.server().command(request, action -> work.apply(action).map(Reply::accepted));
  }
}
