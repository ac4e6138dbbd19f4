package juyu.station.receiving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.journal.Subject;
import juyu.model.receiving.ConfirmStock;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.receiving.FuelReceived;
import juyu.model.receiving.ReceiptQueries;
import juyu.model.receiving.ReceiptResource;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.store.Tx;
import juyu.model.value.Page;
import juyu.station.StationNode;

/** What tankers bring: expected once shipped, stock once the manager has confirmed it. */
public final class FuelReceiving {

  private final StationNode node;

  private FuelReceiving(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    FuelReceiving receiving = new FuelReceiving(node);
    node.server()
        .api()
        .get("/expectedReceipts", Access.READ, receiving::expected)
        .post("/stocks/confirmStock", StationNode.MANAGER, ConfirmStock.class, receiving::confirm);
  }

  private Page<ExpectedReceiptResource> expected(ApiRequest request) {
    List<ExpectedReceiptResource> all =
        node.store()
            .read(tx ->
                ShipmentQueries.expected(tx, node.code()).stream()
                    .map(shipment ->
                        ExpectedReceiptResource.of(shipment, correlation(tx, shipment.orderId())))
                    .toList());
    return request.paging().whole(all, FuelReceiving::place);
  }

  /** The soonest comes first. */
  private static String place(ExpectedReceiptResource expected) {
    return "%015d/%s".formatted(expected.expectedAt().toEpochMilli(), expected.orderId());
  }

  private Object confirm(ApiRequest request, ConfirmStock command) {
    return node.server().command(request, action -> confirm(action, command));
  }

  /** An order is received once: whoever confirms it again is told what was confirmed. */
  private Object confirm(Action action, ConfirmStock command) {
    return receipt(action.tx(), command.orderId())
        .<Object>map(known -> Reply.ok(known).withHeader("Idempotency-Replayed", "true"))
        .orElseGet(() -> decide(action, command));
  }

  private Outcome<ReceiptResource> decide(Action action, ConfirmStock command) {
    return ConfirmRule.confirm(command, action.tx(), node.code())
        .map(receipt -> received(action, receipt));
  }

  /** It belongs to the story of its order, whoever placed that. */
  private ReceiptResource received(Action action, FuelReceived receipt) {
    node.journal().about(action.tx(), Subject.of("order", receipt.orderId())).stream()
        .findFirst()
        .ifPresentOrElse(order -> action.record(order, receipt), () -> action.record(receipt));
    action.tx().flush();
    return receipt(action.tx(), receipt.orderId()).orElseThrow();
  }

  private Optional<ReceiptResource> receipt(Tx tx, UUID orderId) {
    return ReceiptQueries.ofOrder(tx, orderId)
        .map(receipt -> ReceiptResource.of(receipt, correlation(tx, orderId)));
  }

  private Optional<UUID> correlation(Tx tx, UUID orderId) {
    return node.journal().correlation(tx, Subject.of("order", orderId));
  }
}
