package juyu.hqadmin.order;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusResource;
import juyu.model.shipment.LogisticsResource;
import juyu.model.shipment.ShippingMode;
import juyu.ui.api.Address;
import juyu.ui.api.Command;
import juyu.ui.api.Failure;
import juyu.ui.api.Method;
import juyu.ui.live.Live;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;

/** Fuel orders of all stations, how far each has come, and how they become shipments. */
final class OrdersViewModel {

  private static final Address ALL = Address.of("/orderStatuses");
  private static final Address LOGISTICS = Address.of("/logistics");

  private final Office office;
  private final Paged<OrderStatusResource> orders;
  private final Live<LogisticsResource> logistics;
  private final Watch watch;
  private final ObjectProperty<Optional<OrderStatus>> status =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Failure>> failure =
      new SimpleObjectProperty<>(Optional.empty());

  OrdersViewModel(Office office) {
    this.office = office;
    orders = office.paged(ALL, OrderStatusResource.class);
    logistics = office.live(() -> office.api().get(LOGISTICS, LogisticsResource.class));
    watch = office.watch();
    status.addListener(
        (property, old, now) -> orders.show(ALL.with("status", now.map(OrderStatus::name))));
  }

  void shown() {
    watch.changes(orders::refresh, "fuel.");
    watch.changes(logistics::refresh, "logistics.");
  }

  void hidden() {
    watch.end();
    orders.stop();
    logistics.stop();
  }

  void more() {
    orders.more();
  }

  void retry() {
    orders.restart();
    logistics.refresh();
  }

  ReadOnlyObjectProperty<Rows<OrderStatusResource>> rows() {
    return orders.rows();
  }

  /** Which orders are shown; empty for all. */
  ObjectProperty<Optional<OrderStatus>> status() {
    return status;
  }

  ReadOnlyObjectProperty<Load<LogisticsResource>> logistics() {
    return logistics.load();
  }

  /** Why the last change of the way of shipping did not work. */
  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return failure;
  }

  /** From now on orders ship by themselves, or by hand. */
  void shipping(ShippingMode mode) {
    failure.set(Optional.empty());
    Command<LogisticsResource> command =
        Command.of(Method.PATCH, LOGISTICS, new LogisticsResource(mode), LogisticsResource.class);
    office
        .work()
        .run(
            () -> office.api().send(command),
            done -> logistics.refresh(),
            thrown -> failure.set(Optional.of(Failure.of(thrown, office.texts()))));
  }
}
