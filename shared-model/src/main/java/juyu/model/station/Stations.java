package juyu.model.station;

import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/** Keeps what each station is. */
public final class Stations {

  private static final Stated STATIONS =
      new Stated("station", List.of("code"), List.of("name", "address", "kind"));

  private Stations() {}

  public static void types(Registry registry) {
    registry.types(StationRegistered.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("station")
        .entities(StationRow.class)
        .views("station")
        .on(StationRegistered.TYPE, Stations::registered);
  }

  private static void registered(Tx tx, Recorded<StationRegistered> event) {
    StationRegistered body = event.body();
    STATIONS.put(tx, event, body.station(), body.name(), body.address(), body.kind());
  }
}
