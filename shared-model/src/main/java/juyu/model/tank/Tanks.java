package juyu.model.tank;

import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/** Keeps which tanks a station has. */
public final class Tanks {

  private static final Stated TANKS =
      new Stated("tank", List.of("station", "tank_no"), List.of("product_id", "capacity", "unit"));

  private Tanks() {}

  public static void types(Registry registry) {
    registry.types(TankInstalled.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("tank")
        .entities(TankRow.class)
        .views("tank")
        .on(TankInstalled.TYPE, Tanks::installed);
  }

  private static void installed(Tx tx, Recorded<TankInstalled> event) {
    TankInstalled body = event.body();
    TANKS.put(
        tx,
        event,
        body.station(),
        body.tankNo(),
        body.productId(),
        body.capacity().amount(),
        body.capacity().unit());
  }
}
