package juyu.bos.order;

import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.bos.desk.Office;
import juyu.model.order.StationOrderResource;
import juyu.ui.api.Address;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** Orders from head office, and how far each has come. */
public final class OrdersViewModel {

  private final Office office;
  private final Paged<StationOrderResource> orders;
  private final Watch watch;

  public OrdersViewModel(Office office) {
    this.office = office;
    this.orders = office.paged(Address.of("/orders"), StationOrderResource.class);
    this.watch = office.watch();
  }

  public void shown() {
    watch.changes(orders::refresh, "fuel.", "product.");
  }

  public void hidden() {
    watch.end();
    orders.stop();
  }

  void more() {
    orders.more();
  }

  void retry() {
    orders.restart();
  }

  ReadOnlyObjectProperty<Rows<StationOrderResource>> rows() {
    return orders.rows();
  }

  OrderForm newOrder() {
    return new OrderForm(office);
  }
}
