package juyu.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.receiving.FuelReceived;
import juyu.model.receiving.GoodsReceived;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleEvent;
import juyu.model.sale.SaleLine;
import juyu.model.stock.StockAdjusted;
import juyu.model.stock.StockCounted;
import juyu.model.store.Store;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Uuids;

/**
 * The events that one store knows, and the sums that follow from them. Shares no code with the
 * appliers, whose tables it is compared with.
 */
final class Known {

  private final Map<UUID, One> events = new TreeMap<>(Uuids::compare);

  /** An event as it lies in a store. */
  record One(
      UUID id,
      String type,
      String subject,
      long version,
      NodeCode writer,
      Audience audience,
      byte[] body,
      byte[] hash) {

    /** True if {@code node} must get it in the end. */
    boolean belongsTo(NodeCode node) {
      if (writer.equals(node)) {
        return true;
      }
      return node.equals(NodeCode.HQ)
          ? audience.stream().anyMatch(word -> word.equals("HQ") || word.equals("*"))
          : audience.within(node);
    }
  }

  Known(Store store) {
    store
        .read(tx ->
            tx.query(
                "select id, type, subject, version, node, audience, body, hash from event",
                row ->
                    new One(
                        Values.id(row, "id"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getLong("version"),
                        NodeCode.of(row.getString("node")),
                        new Audience(row.getString("audience")),
                        row.getBytes("body"),
                        row.getBytes("hash"))))
        .forEach(one -> events.put(one.id(), one));
  }

  Map<UUID, One> events() {
    return events;
  }

  /** Of events with one subject and version, the one with the smallest id counts. */
  private List<One> counted() {
    Map<String, One> first = new HashMap<>();
    events.values().forEach(one -> first.putIfAbsent(one.subject() + " v" + one.version(), one));
    return List.copyOf(first.values());
  }

  /** Stock by station and product. */
  Map<String, Long> stock() {
    Map<String, Long> stock = new TreeMap<>();
    counted().forEach(one -> moveStock(stock, one));
    return stock;
  }

  private static void moveStock(Map<String, Long> stock, One one) {
    switch (one.type()) {
      case "sale.completed.v1" -> sell(stock, SaleCompleted.TYPE.read(one.body()), -1);
      case "sale.cancelled.v1" -> sell(stock, SaleCancelled.TYPE.read(one.body()), 1);
      case "fuel.received.v1" -> {
        FuelReceived body = FuelReceived.TYPE.read(one.body());
        move(stock, body.station(), body.productId(), body.received());
      }
      case "goods.received.v1" -> {
        GoodsReceived body = GoodsReceived.TYPE.read(one.body());
        move(stock, body.station(), body.productId(), body.quantity());
      }
      case "stock.counted.v1" -> {
        StockCounted body = StockCounted.TYPE.read(one.body());
        move(stock, body.station(), body.productId(), body.counted().minus(body.book()));
      }
      case "stock.adjusted.v1" -> {
        StockAdjusted body = StockAdjusted.TYPE.read(one.body());
        move(stock, body.station(), body.productId(), body.quantity());
      }
      default -> {}
    }
  }

  private static void sell(Map<String, Long> stock, SaleEvent sale, int sign) {
    for (SaleLine line : sale.lines()) {
      stock.merge(
          sale.saleTill().station() + " " + line.productId(),
          sign * line.quantity().amount(),
          Long::sum);
    }
  }

  private static void move(Map<String, Long> stock, NodeCode at, String product, Quantity by) {
    stock.merge(at + " " + product, by.amount(), Long::sum);
  }

  /** Amount and number of lines sold, by till and product. */
  Map<String, Long> sold() {
    Map<String, Long> sold = new TreeMap<>();
    counted()
        .forEach(one -> {
          if (one.type().equals("sale.completed.v1")) {
            total(sold, SaleCompleted.TYPE.read(one.body()), 1);
          } else if (one.type().equals("sale.cancelled.v1")) {
            total(sold, SaleCancelled.TYPE.read(one.body()), -1);
          }
        });
    return sold;
  }

  private static void total(Map<String, Long> sold, SaleEvent sale, int sign) {
    for (SaleLine line : sale.lines()) {
      String key = "%s %s %s".formatted(sale.saleTill(), sale.saleBusinessDate(), line.productId());
      sold.merge(key + " won", sign * line.amount().won(), Long::sum);
      sold.merge(key + " quantity", sign * line.quantity().amount(), Long::sum);
      sold.merge(key + " lines", (long) sign, Long::sum);
    }
  }
}
