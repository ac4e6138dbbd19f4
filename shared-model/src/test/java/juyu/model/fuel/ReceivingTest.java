package juyu.model.fuel;

import static juyu.model.fuel.Facts.*;
import static juyu.model.fuel.World.all;
import static juyu.model.fuel.World.read;
import static juyu.model.fuel.World.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import juyu.model.order.OrderQueries;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusView;
import juyu.model.receiving.Delivery;
import juyu.model.shipment.ShipmentQueries;
import juyu.model.shipment.ShipmentView;
import juyu.model.shipment.ShippingMode;
import juyu.model.stock.FlowCause;
import juyu.model.stock.StockFlowView;
import juyu.model.stock.StockQueries;
import juyu.model.stock.StockSummaryView;
import juyu.model.tank.TankQueries;
import juyu.model.tank.TankView;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a station's order to stock, as both ends see it. */
class ReceivingTest {

  @TempDir Path folder;
  private World world;

  @BeforeEach
  void open() {
    world = new World(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private OrderStatusView orderAtHq() {
    return read(world.hq, tx -> OrderQueries.find(tx, ORDER)).orElseThrow();
  }

  private List<StockSummaryView> stock() {
    return read(world.station, tx -> StockQueries.summary(tx, Optional.of(STATION), "", "", 10));
  }

  @Test
  void whatIsOrderedIsShippedExpectedReceivedAndThenStock() {
    record(world.station, ordered(ORDER, 20_000));
    world.moveAll();
    assertThat(orderAtHq().status()).isEqualTo(OrderStatus.ORDERED);

    record(world.hq, shipped(ORDER, 20_000, "82가1234"));
    world.moveAll();
    assertThat(orderAtHq().status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(all(world.station, tx -> ShipmentQueries.expected(tx, STATION)))
        .extracting(ShipmentView::vehicleNo)
        .containsExactly("82가1234");
    assertThat(stock())
        .containsExactly(
            new StockSummaryView(STATION, "CD1001", Quantity.litres(0), Quantity.litres(20_000)));

    record(world.station, fuelReceived(ORDER, 20_000, 19_980));
    world.moveAll();
    assertThat(all(world.station, tx -> ShipmentQueries.expected(tx, STATION))).isEmpty();
    assertThat(stock())
        .containsExactly(
            new StockSummaryView(STATION, "CD1001", Quantity.litres(19_980), Quantity.litres(0)));
    OrderStatusView received = orderAtHq();
    assertThat(received.status()).isEqualTo(OrderStatus.RECEIVED);
    assertThat(received.receipt().orElseThrow().difference()).isEqualTo(Quantity.litres(-20));
    assertThat(received.receipt().orElseThrow().delivery()).isEqualTo(Delivery.SHORT);
  }

  @Test
  void anOrderIsCancelled() {
    record(world.station, ordered(ORDER, 20_000));
    world.moveAll();
    record(world.hq, orderCancelled(ORDER));
    world.moveAll();

    OrderStatusView seen = read(world.station, tx -> OrderQueries.find(tx, ORDER)).orElseThrow();
    assertThat(seen.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(seen.cancel().orElseThrow().reason()).isEqualTo("ordered twice");
  }

  @Test
  void ordersAreListedNewestFirstPageByPage() {
    for (int i = 1; i <= 5; i++) {
      record(world.station, ordered(id(i), i));
    }
    List<OrderStatusView> page =
        read(world.station, tx -> OrderQueries.list(tx, Optional.of(STATION), Optional.empty(), 3));
    List<OrderStatusView> rest =
        read(
            world.station,
            tx ->
                OrderQueries.list(tx, Optional.empty(), Optional.of(page.getLast().orderId()), 3));

    assertThat(page).extracting(OrderStatusView::orderId).containsExactly(id(5), id(4), id(3));
    assertThat(rest).extracting(OrderStatusView::orderId).containsExactly(id(2), id(1));
    assertThat(
            all(
                world.station,
                tx ->
                    OrderQueries.list(tx, Optional.of(NodeCode.of("ST0002")), Optional.empty(), 3)))
        .isEmpty();
  }

  @Test
  void everyMovementOfStockIsKeptWithItsCause() {
    record(world.station, goods(id(0x61), 40));
    record(world.station, adjusted(id(0x72), -2));
    record(world.station, counted(id(0x71), 19_950_000, 19_980_000));
    record(world.p01, sale(SALE, P01, 1, SHIFT, DAY));
    world.moveAll();

    List<StockFlowView> flows =
        read(
            world.station,
            tx -> StockQueries.flows(tx, STATION, Optional.empty(), Optional.empty(), 10));
    assertThat(flows)
        .extracting(StockFlowView::cause, StockFlowView::quantity, StockFlowView::reference)
        .containsExactly(
            flow(FlowCause.SALE, Quantity.pieces(-1), "ST0001-P01-20260214-000001"),
            flow(FlowCause.SALE, Quantity.millilitres(-29_603), "ST0001-P01-20260214-000001"),
            flow(FlowCause.COUNT, Quantity.litres(-30), "dipstick"),
            flow(FlowCause.ADJUSTMENT, Quantity.pieces(-2), "spilt"),
            flow(FlowCause.GOODS_RECEIPT, Quantity.pieces(40), "Imme Dairy"));
    assertThat(
            all(
                world.station,
                tx ->
                    StockQueries.flows(
                        tx, STATION, Optional.of("CF2001"), Optional.of(flows.get(2).place()), 1)))
        .containsExactly(flows.get(3));
  }

  private static Tuple flow(FlowCause cause, Quantity quantity, String reference) {
    return tuple(cause, quantity, reference);
  }

  @Test
  void theTanksOfAProductPartItsStockByTheirCapacity() {
    record(world.station, tank(1, 40_000));
    record(world.station, tank(2, 20_000));
    record(world.station, fuelReceived(ORDER, 20_000, 20_000));

    assertThat(all(world.station, tx -> TankQueries.list(tx, STATION)))
        .extracting(TankView::tankNo, TankView::level)
        .containsExactly(
            tuple(1, Quantity.millilitres(13_333_333)), tuple(2, Quantity.millilitres(6_666_667)));
  }

  @Test
  void logisticsShipsByItselfUntilSomebodySaysOtherwise() {
    assertThat(mode()).isEqualTo(ShippingMode.AUTOMATIC);
    record(world.hq, shipping(ShippingMode.BY_HAND));
    assertThat(mode()).isEqualTo(ShippingMode.BY_HAND);
  }

  private ShippingMode mode() {
    return read(world.hq, ShipmentQueries::mode);
  }
}
