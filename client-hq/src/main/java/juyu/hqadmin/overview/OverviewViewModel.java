package juyu.hqadmin.overview;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.model.order.OrderStatus;
import juyu.model.order.OrderStatusResource;
import juyu.model.overview.OverviewResource;
import juyu.model.price.PriceChangeResource;
import juyu.model.sale.SalesDayResource;
import juyu.model.station.StationStatusResource;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;

/** The whole brand at a glance. */
final class OverviewViewModel {

  static final int DAYS = 14;
  private static final int ORDERS = 6;
  private static final int CHANGES = 4;
  private static final int STATIONS = 5_000;

  /** A link that breaks is no change that the stream tells of. */
  private static final Duration LINKS = Duration.ofSeconds(5);

  private final Office office;
  private final Live<Data> data;
  private final Watch watch;

  OverviewViewModel(Office office) {
    this.office = office;
    data = office.live(this::read);
    watch = office.watch();
  }

  /**
   * What is read together, so that its parts fit each other.
   *
   * @param days the newest first
   * @param orders some that wait to be shipped
   * @param changes the last price changes
   */
  record Data(
      OverviewResource now,
      List<SalesDayResource> days,
      List<OrderStatusResource> orders,
      List<PriceChangeResource> changes,
      List<StationStatusResource> stations) {}

  private Data read() {
    OverviewResource now = office.api().get(Address.of("/overview"), OverviewResource.class);
    return new Data(
        now,
        days(now.businessDate().minusDays(DAYS - 1)),
        first("/orderStatuses", ORDERS, OrderStatusResource.class),
        first("/priceChanges", CHANGES, PriceChangeResource.class),
        office.api().all(Address.of("/stations"), StationStatusResource.class, STATIONS));
  }

  private List<SalesDayResource> days(LocalDate from) {
    return office
        .api()
        .list(Address.of("/salesDays").with("from", from), SalesDayResource.class)
        .items();
  }

  private <T> List<T> first(String list, int most, Class<T> item) {
    Address address = Address.of(list).with("limit", most);
    Address asked =
        list.equals("/orderStatuses") ? address.with("status", OrderStatus.ORDERED) : address;
    return office.api().list(asked, item).items();
  }

  void shown() {
    watch
        .changes(data::refresh, "sale.", "fuel.", "price.", "station.", "logistics.")
        .every(LINKS, data::refresh);
  }

  void hidden() {
    watch.end();
    data.stop();
  }

  void retry() {
    data.restart();
  }

  ReadOnlyObjectProperty<Load<Data>> load() {
    return data.load();
  }
}
