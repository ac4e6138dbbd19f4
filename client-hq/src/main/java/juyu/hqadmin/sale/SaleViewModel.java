package juyu.hqadmin.sale;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.model.sale.SaleResource;
import juyu.model.sync.EventResource;
import juyu.model.sync.EventsResource;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;

/** One sale with all that it caused. */
final class SaleViewModel {

  private final Office office;
  private final Live<Story> story;
  private final Watch watch;

  SaleViewModel(Office office, UUID sale) {
    this.office = office;
    this.story = office.live(() -> read(sale));
    this.watch = office.watch();
  }

  /**
   * @param events what it and its cancel caused, as far as head office knows
   */
  record Story(SaleResource sale, List<EventResource> events) {}

  private Story read(UUID id) {
    SaleResource sale = office.api().get(Address.of("/sales", id), SaleResource.class);
    return new Story(sale, events(sale.correlationId()));
  }

  private List<EventResource> events(Optional<UUID> correlation) {
    return correlation
        .map(id ->
            office
                .api()
                .get(Address.of("/events").with("correlationId", id), EventsResource.class)
                .items())
        .orElse(List.of());
  }

  void shown() {
    watch.changes(story::refresh, "sale.");
  }

  void hidden() {
    watch.end();
    story.stop();
  }

  void retry() {
    story.restart();
  }

  ReadOnlyObjectProperty<Load<Story>> load() {
    return story.load();
  }
}
