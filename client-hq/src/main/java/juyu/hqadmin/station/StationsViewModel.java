package juyu.hqadmin.station;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.hqadmin.desk.Office;
import juyu.hqadmin.desk.StationCode;
import juyu.model.station.ChangeStation;
import juyu.model.station.RegisterStation;
import juyu.model.station.StationKind;
import juyu.model.station.StationResource;
import juyu.model.station.StationStatusResource;
import juyu.model.stock.StockSummaryResource;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.api.Method;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.parts.Health;

/** The stations, how the link with each is, and what each has in stock. */
final class StationsViewModel {

  /** A link that breaks is no change that the stream tells of. */
  private static final Duration LINKS = Duration.ofSeconds(5);

  private static final int MOST = 10_000;

  private final Live<List<StationStatusResource>> stations;
  private final ObjectProperty<Optional<Health>> health =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty search = new SimpleStringProperty("");
  private final Watch watch;

  StationsViewModel(Office office) {
    stations =
        office.live(
            () -> office.api().all(Address.of("/stations"), StationStatusResource.class, MOST));
    watch = office.watch();
  }

  void shown() {
    watch.changes(stations::refresh, "station.").every(LINKS, stations::refresh);
  }

  void hidden() {
    watch.end();
    stations.stop();
  }

  void retry() {
    stations.restart();
  }

  /** All of them, whatever is chosen. */
  ReadOnlyObjectProperty<Load<List<StationStatusResource>>> load() {
    return stations.load();
  }

  /** Which of them are shown; empty for all. */
  ObjectProperty<Optional<Health>> health() {
    return health;
  }

  /** Part of a name or code. */
  StringProperty search() {
    return search;
  }

  /** Those that fit what is chosen. */
  List<StationStatusResource> fitting(List<StationStatusResource> all) {
    String part = search.get().strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(one -> health.get().map(StationWords.health(one)::equals).orElse(true))
        .filter(one -> (one.code() + " " + one.name()).toLowerCase(Locale.ROOT).contains(part))
        .toList();
  }

  /** One station with its stock. */
  static final class Detail {

    private final Live<List<StockSummaryResource>> stock;
    private final Watch watch;

    Detail(Office office, NodeCode station) {
      Address address = Address.of("/stockSummaries").with("station", station);
      stock = office.live(() -> office.api().all(address, StockSummaryResource.class, MOST));
      watch = office.watch();
    }

    void shown() {
      watch.changes(stock::refresh, "sale.", "fuel.", "goods.", "stock.");
    }

    void hidden() {
      watch.end();
      stock.stop();
    }

    void retry() {
      stock.restart();
    }

    ReadOnlyObjectProperty<Load<List<StockSummaryResource>>> stock() {
      return stock.load();
    }
  }

  /** What is said of a station that is new, or that is different from now on. */
  static final class Details {

    private final Optional<StationStatusResource> before;
    private final Field<String> code = Field.text("code").mustBe(StationCode::problem);
    private final Field<String> name = Field.text("name");
    private final Field<String> address = Field.text("address");
    private final ObjectProperty<StationKind> kind =
        new SimpleObjectProperty<>(StationKind.FRANCHISE);
    private final Form form;
    private final Once<StationResource> once;

    Details(Office office, Optional<StationStatusResource> before) {
      this.before = before;
      form = new Form(office.work(), office.texts(), code, name, address);
      once = new Once<>(office.api(), StationResource.class);
      before.ifPresent(this::startWith);
    }

    private void startWith(StationStatusResource station) {
      code.start(station.code().value());
      code.enabled().set(false);
      name.start(station.name());
      address.start(station.address());
      kind.set(station.kind());
    }

    Field<String> code() {
      return code;
    }

    Field<String> name() {
      return name;
    }

    Field<String> address() {
      return address;
    }

    ObjectProperty<StationKind> kind() {
      return kind;
    }

    Form form() {
      return form;
    }

    void send(Consumer<StationResource> done) {
      form.send(() -> before.map(this::changed).orElseGet(this::registered), done);
    }

    private StationResource registered() {
      return once.post(
          Address.of("/stations"),
          new RegisterStation(NodeCode.of(code.get()), name.get(), address.get(), kind.get()));
    }

    private StationResource changed(StationStatusResource station) {
      return once.send(
          Method.PATCH,
          Address.of("/stations", station.code()),
          new ChangeStation(
              Optional.of(name.get()), Optional.of(address.get()), Optional.of(kind.get())));
    }
  }
}
