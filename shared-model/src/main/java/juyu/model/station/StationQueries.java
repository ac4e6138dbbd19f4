package juyu.model.station;

import java.util.List;
import java.util.Optional;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/** Stations as they are now. */
public final class StationQueries {

  private StationQueries() {}

  /** All of them by code, from the one behind {@code after}. */
  public static List<StationView> list(Tx tx, Optional<NodeCode> after, int most) {
    return tx
        .session()
        .createSelectionQuery("from StationRow where code > :after order by code", StationRow.class)
        .setParameter("after", after.map(NodeCode::value).orElse(""))
        .setMaxResults(most)
        .stream()
        .map(StationRow::view)
        .toList();
  }

  public static Optional<StationView> find(Tx tx, NodeCode station) {
    return Optional.ofNullable(tx.session().get(StationRow.class, station.value()))
        .map(StationRow::view);
  }
}
