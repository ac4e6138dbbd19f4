package juyu.bos.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SalesSummaryResource;
import juyu.model.station.ThisStationResource;
import juyu.model.today.TillResource;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** The sales of all tills: one by one, and in sums. */
public final class SalesViewModel {

  private static final int MANY = 100_000;

  private final Office office;
  private final Watch watch;
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.TODAY);
  private final ObjectProperty<Optional<NodeCode>> till =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty onlyCancelled = new SimpleBooleanProperty();
  private final ObjectProperty<SalesSum.By> by = new SimpleObjectProperty<>(SalesSum.By.PRODUCT);
  private final ReadOnlyObjectWrapper<List<NodeCode>> tills =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Paged<SaleBriefResource> sales;
  private final Live<List<SalesSummaryResource>> sums;
  private final Live<Place> place;

  /** Where and when the sales are asked for. */
  private record Place(LocalDate today, List<NodeCode> tills) {}

  public SalesViewModel(Office office) {
    this.office = office;
    this.watch = office.watch();
    this.sales = office.paged(Address.of("/sales"), SaleBriefResource.class);
    this.sums = office.live(this::readSums);
    this.place = office.live(this::readPlace);
    place.load().subscribe(now -> now.shown().ifPresent(this::arrived));
    period.subscribe(now -> ask());
    till.subscribe(now -> ask());
  }

  private Place readPlace() {
    return new Place(
        office.api().get(Address.of("/station"), ThisStationResource.class).businessDate(),
        office.api().all(Address.of("/tills"), TillResource.class, MANY).stream()
            .map(TillResource::till)
            .toList());
  }

  private List<SalesSummaryResource> readSums() {
    return office.api().all(address("/salesSummaries"), SalesSummaryResource.class, MANY);
  }

  private void arrived(Place known) {
    tills.set(known.tills());
    ask();
  }

  /** Nothing is asked before it is known what day it is. */
  private void ask() {
    if (place.value().isPresent()) {
      sales.show(address("/sales"));
      sums.restart();
    }
  }

  private Address address(String list) {
    Address address =
        place
            .value()
            .map(known ->
                Address.of(list)
                    .with("from", period.get().from(known.today()))
                    .with("to", period.get().to(known.today())))
            .orElseGet(() -> Address.of(list));
    return address.with("till", till.get());
  }

  public void shown() {
    place.refresh();
    watch.changes(this::look, "sale.");
  }

  private void look() {
    if (place.value().isPresent()) {
      sales.refresh();
      sums.refresh();
    }
  }

  public void hidden() {
    watch.end();
    place.stop();
    sales.stop();
    sums.stop();
  }

  void retry() {
    place.refresh();
    if (place.value().isPresent()) {
      sales.restart();
      sums.restart();
    }
  }

  ObjectProperty<Period> period() {
    return period;
  }

  /** Of this till only; none for all. */
  ObjectProperty<Optional<NodeCode>> till() {
    return till;
  }

  BooleanProperty onlyCancelled() {
    return onlyCancelled;
  }

  ObjectProperty<SalesSum.By> by() {
    return by;
  }

  ReadOnlyObjectProperty<List<NodeCode>> tills() {
    return tills.getReadOnlyProperty();
  }

  void more() {
    sales.more();
  }

  /** One by one, newest first. */
  ObservableValue<Rows<SaleBriefResource>> rows() {
    return javafx.beans.binding.Bindings.createObjectBinding(
        () -> cancelledOnly(sales.rows().get()), sales.rows(), onlyCancelled);
  }

  private Rows<SaleBriefResource> cancelledOnly(Rows<SaleBriefResource> rows) {
    if (onlyCancelled.get()
        && rows
            instanceof Rows.Ready<SaleBriefResource>(List<SaleBriefResource> items, boolean more)) {
      return new Rows.Ready<>(
          items.stream().filter(sale -> sale.cancelled().isPresent()).toList(), more);
    }
    return rows;
  }

  /** In sums. */
  ObservableValue<Rows<SalesSum>> sums() {
    ObservableValue<Rows<SalesSummaryResource>> rows = sums.rows(items -> items);
    return javafx.beans.binding.Bindings.createObjectBinding(
        () -> summed(rows.getValue()), rows, by);
  }

  private Rows<SalesSum> summed(Rows<SalesSummaryResource> rows) {
    return switch (rows) {
      case Rows.Loading<SalesSummaryResource> loading -> Rows.loading();
      case Rows.Failed<SalesSummaryResource>(String why) -> Rows.failed(why);
      case Rows.Ready<SalesSummaryResource>(List<SalesSummaryResource> items, boolean more) ->
          Rows.of(SalesSum.of(items, by.get()));
    };
  }

  SaleViewModel open(SaleBriefResource sale) {
    return new SaleViewModel(office, sale.id().toString());
  }

  /** All ways of looking at it, for the screen's choices. */
  static Stream<Period> periods() {
    return Stream.of(Period.values());
  }
}
