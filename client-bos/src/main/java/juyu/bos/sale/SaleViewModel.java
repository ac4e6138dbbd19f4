package juyu.bos.sale;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.bos.desk.Office;
import juyu.model.sale.SaleJourneyResource;
import juyu.model.sale.SaleResource;
import juyu.model.sync.EventResource;
import juyu.model.sync.EventsResource;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;

/** One sale: its receipt, how it was paid, at which price version, and how far it has come. */
final class SaleViewModel {

  private final Live<Found> sale;
  private final Watch watch;

  /**
   * The sale with its journey.
   *
   * @param events everything that it caused, as far as the station knows
   */
  record Found(SaleResource sale, SaleJourneyResource journey, List<EventResource> events) {

    static Found read(ApiClient api, String id) {
      SaleResource sale = api.get(Address.of("/sales", id), SaleResource.class);
      return new Found(
          sale,
          api.get(Address.of("/sales", id, "journey"), SaleJourneyResource.class),
          sale.correlationId()
              .map(correlation ->
                  api.get(
                          Address.of("/events").with("correlationId", correlation),
                          EventsResource.class)
                      .items())
              .orElse(List.of()));
    }
  }

  SaleViewModel(Office office, String id) {
    this.sale = office.live(() -> Found.read(office.api(), id));
    this.watch = office.watch();
  }

  /** When head office confirms, nothing is stored here: that is looked up now and then. */
  void shown() {
    watch
        .changes(sale::refresh, "sale.", "entry.")
        .every(java.time.Duration.ofSeconds(2), sale::refresh);
  }

  void hidden() {
    watch.end();
    sale.stop();
  }

  void retry() {
    sale.restart();
  }

  ReadOnlyObjectProperty<Load<Found>> load() {
    return sale.load();
  }
}
