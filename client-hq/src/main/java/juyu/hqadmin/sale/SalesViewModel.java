package juyu.hqadmin.sale;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.hqadmin.desk.Office;
import juyu.hqadmin.desk.StationCode;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SalesSummaryResource;
import juyu.ui.api.Address;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** Sales of all stations: one by one, and summed by station, day, till and product. */
final class SalesViewModel {

  private final Office office;
  private final Paged<SaleBriefResource> sales;
  private final Paged<SalesSummaryResource> sums;
  private final Watch watch;
  private final StringProperty station = new SimpleStringProperty("");
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.TODAY);

  SalesViewModel(Office office) {
    this.office = office;
    sales = office.paged(asked("/sales"), SaleBriefResource.class);
    sums = office.paged(asked("/salesSummaries"), SalesSummaryResource.class);
    watch = office.watch();
    period.addListener((property, old, now) -> ask());
    station.addListener((property, old, now) -> ask());
  }

  /** Which days. */
  enum Period {
    TODAY(0),
    WEEK(6),
    MONTH(29),
    ALL(-1);

    private final int daysBefore;

    Period(int daysBefore) {
      this.daysBefore = daysBefore;
    }

    Optional<LocalDate> from(LocalDate today) {
      return daysBefore < 0 ? Optional.empty() : Optional.of(today.minusDays(daysBefore));
    }
  }

  private Address asked(String list) {
    LocalDate today = office.formats().dayOf(office.clock().now());
    return Address.of(list)
        .with("from", period.get().from(today))
        .with("station", Optional.of(station.get().strip()).filter(StationCode::is));
  }

  private void ask() {
    sales.show(asked("/sales"));
    sums.show(asked("/salesSummaries"));
  }

  void shown() {
    watch.changes(this::refresh, "sale.");
  }

  private void refresh() {
    sales.refresh();
    sums.refresh();
  }

  void hidden() {
    watch.end();
    sales.stop();
    sums.stop();
  }

  void retry() {
    sales.restart();
    sums.restart();
  }

  void moreSales() {
    sales.more();
  }

  void moreSums() {
    sums.more();
  }

  ReadOnlyObjectProperty<Rows<SaleBriefResource>> sales() {
    return sales.rows();
  }

  ReadOnlyObjectProperty<Rows<SalesSummaryResource>> sums() {
    return sums.rows();
  }

  /** A station's code; anything else means all of them. */
  StringProperty station() {
    return station;
  }

  ObjectProperty<Period> period() {
    return period;
  }

  SaleViewModel open(SaleBriefResource sale) {
    return new SaleViewModel(office, sale.id());
  }
}
