package juyu.hqadmin.price;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.hqadmin.desk.StationCode;
import juyu.model.price.PriceChangeResource;
import juyu.model.price.RolloutResource;
import juyu.model.price.RolloutResource.AtNode;
import juyu.model.station.Resend;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;

/** How far one price change has got, live. */
final class RolloutViewModel {

  /** Its own instant comes without an event. */
  private static final Duration CLOCK = Duration.ofSeconds(10);

  private final UUID change;
  private final Live<RolloutResource> rollOut;
  private final Watch watch;
  private final Field<String> station = Field.text("station").mustBe(StationCode::problem);
  private final Form resend;
  private final Once<PriceChangeResource> once;

  RolloutViewModel(Office office, UUID change) {
    this.change = change;
    rollOut =
        office.live(
            () -> office.api().get(Address.of("/priceChanges", change), RolloutResource.class));
    watch = office.watch();
    resend = new Form(office.work(), office.texts(), station);
    once = new Once<>(office.api(), PriceChangeResource.class);
  }

  void shown() {
    watch.changes(rollOut::refresh, "price.").every(CLOCK, rollOut::refresh);
  }

  void hidden() {
    watch.end();
    rollOut.stop();
  }

  void retry() {
    rollOut.restart();
  }

  ReadOnlyObjectProperty<Load<RolloutResource>> load() {
    return rollOut.load();
  }

  /** Who has not said that the new price is in force, the stations before their tills. */
  static List<AtNode> missing(RolloutResource change) {
    return change.nodes().stream().filter(node -> node.inForceSince().isEmpty()).toList();
  }

  /** When each of those who have it put it in force, in order of time. */
  static List<Instant> applied(RolloutResource change) {
    return change.nodes().stream().flatMap(node -> node.inForceSince().stream()).sorted().toList();
  }

  Field<String> station() {
    return station;
  }

  Form resend() {
    return resend;
  }

  /** Tells one station the change again. */
  void sendAgain(Consumer<PriceChangeResource> done) {
    resend.send(
        () ->
            once.post(
                Address.of("/priceChanges", change, "resend"),
                new Resend(NodeCode.of(station.get()))),
        done);
  }
}
