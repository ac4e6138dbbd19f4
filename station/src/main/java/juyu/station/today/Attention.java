package juyu.station.today;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ToleranceRule.Band;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.shipment.ShipmentView;
import juyu.model.stock.StockOutlookResource;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.today.AttentionResource;
import juyu.model.today.AttentionResource.Kind;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.station.StationNode;
import juyu.station.price.PriceBoard;
import juyu.station.receiving.Arrivals;
import juyu.station.stock.StockOutlook;

/** Finds what a person should look at, as far as this node can know it. */
final class Attention {

  private static final Duration REMEMBERED = Duration.ofDays(7);
  private static final BigDecimal SOON = BigDecimal.valueOf(2);
  private static final int MANY = 1_000;

  private final StationNode node;
  private final Tx tx;
  private final Instant now;
  private final LocalDate today;

  Attention(StationNode node, Tx tx, Instant now, LocalDate today) {
    this.node = node;
    this.tx = tx;
    this.now = now;
    this.today = today;
  }

  /** The most urgent first, and of one kind the oldest. */
  List<AttentionResource> list() {
    return Stream.of(parked(), stock(), deliveries(), late(), prices(), drawers())
        .flatMap(items -> items)
        .sorted(
            Comparator.comparing(AttentionResource::kind).thenComparing(AttentionResource::since))
        .toList();
  }

  private Stream<AttentionResource> parked() {
    return tx
        .query(
            """
            select e.node, count(distinct p.event) as how_many, min(p.since_ms) as since
            from parked p join event e on e.position = p.event group by e.node\
            """,
            row ->
                AttentionResource.of(Kind.PARKED, Values.time(row, "since"))
                    .at(NodeCode.of(row.getString("node")))
                    .counting(row.getLong("how_many")))
        .stream();
  }

  private Stream<AttentionResource> stock() {
    return StockOutlook.at(tx, node.code(), today).stream()
        .flatMap(outlook -> stockKind(outlook).map(kind -> stock(kind, outlook)).stream());
  }

  private static Optional<Kind> stockKind(StockOutlookResource outlook) {
    if (outlook.onHand().signum() < 0) {
      return Optional.of(Kind.STOCK_NEGATIVE);
    }
    return outlook.daysLeft().filter(left -> left.compareTo(SOON) < 0).map(left -> Kind.STOCK_LOW);
  }

  private AttentionResource stock(Kind kind, StockOutlookResource outlook) {
    return AttentionResource.of(kind, now)
        .of(outlook.productId(), outlook.unit(), outlook.onHand());
  }

  private Stream<AttentionResource> deliveries() {
    return Arrivals.since(tx, node.code(), now.minus(REMEMBERED), MANY).stream()
        .filter(arrival -> arrival.band() != Band.FINE)
        .map(Attention::delivery);
  }

  private static AttentionResource delivery(ArrivalResource arrival) {
    Kind kind = arrival.difference().signum() < 0 ? Kind.DELIVERY_SHORT : Kind.DELIVERY_OVER;
    return AttentionResource.of(kind, arrival.receivedAt())
        .of(arrival.productId(), arrival.unit(), arrival.difference())
        .about(arrival.orderId().toString());
  }

  private Stream<AttentionResource> late() {
    return ShipmentQueries.expected(tx, node.code()).stream()
        .filter(shipment -> shipment.expectedAt().isBefore(now))
        .map(Attention::late);
  }

  private static AttentionResource late(ShipmentView shipment) {
    return AttentionResource.of(Kind.DELIVERY_LATE, shipment.expectedAt())
        .of(shipment.productId(), shipment.quantity().unit(), shipment.quantity().decimal())
        .about(shipment.vehicleNo());
  }

  private Stream<AttentionResource> prices() {
    return PriceBoard.behind(node, tx).stream()
        .map(behind ->
            AttentionResource.of(Kind.PRICE_NOT_APPLIED, behind.since())
                .at(behind.till())
                .counting(behind.products()));
  }

  private Stream<AttentionResource> drawers() {
    return tx
        .query(
            """
            select till, z_no, variance, closed_ms from z_report
            where station = ? and variance <> 0 and closed_ms >= ?\
            """,
            row ->
                AttentionResource.of(Kind.DRAWER_VARIANCE, Values.time(row, "closed_ms"))
                    .at(NodeCode.of(row.getString("till")))
                    .of(Money.of(row.getLong("variance")))
                    .about("" + row.getLong("z_no")),
            node.code(),
            now.minus(REMEMBERED))
        .stream();
  }
}
