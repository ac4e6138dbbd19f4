package juyu.station.receiving;

import java.util.List;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.model.journal.Action;
import juyu.model.journal.Event;
import juyu.model.receiving.GoodsReceiptResource;
import juyu.model.receiving.GoodsReceived;
import juyu.model.receiving.ReceiveGoods;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.station.StationNode;

/** Goods that come without an order: a supplier at the door, a box from another station. */
public final class GoodsReceiving {

  private static final UUID LAST = new UUID(-1, -1);

  private final StationNode node;

  private GoodsReceiving(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    GoodsReceiving goods = new GoodsReceiving(node);
    node.server()
        .api()
        .get("/goodsReceipts", Access.READ, goods::list)
        .post("/goodsReceipts", StationNode.MANAGER, ReceiveGoods.class, goods::receive);
  }

  private Page<GoodsReceiptResource> list(ApiRequest request) {
    Paging paging = request.paging();
    UUID before = paging.behind(UUID::fromString).orElse(LAST);
    List<UUID> events = node.store().read(tx -> events(tx, node.code(), before, paging.fetch()));
    return paging.page(events, UUID::toString).map(this::resource);
  }

  private static List<UUID> events(Tx tx, NodeCode station, UUID before, int most) {
    return tx.query(
        "select event from stock_flow where cause = 'GOODS_RECEIPT' and station = ?"
            + " and event < ? order by event desc limit ?",
        row -> Values.id(row, "event"),
        station,
        before,
        most);
  }

  private GoodsReceiptResource resource(UUID id) {
    Event event = node.journal().find(id).orElseThrow();
    return GoodsReceiptResource.of(event, node.journal().body(GoodsReceived.TYPE, event));
  }

  private Object receive(ApiRequest request, ReceiveGoods command) {
    return node.server()
        .command(
            request,
            action ->
                GoodsRule.receive(command, action.tx(), node.code(), action.newId())
                    .map(receipt -> received(action, receipt)));
  }

  private static Reply received(Action action, GoodsReceived receipt) {
    GoodsReceiptResource made = GoodsReceiptResource.of(action.record(receipt), receipt);
    return Reply.created("/goodsReceipts", made);
  }
}
