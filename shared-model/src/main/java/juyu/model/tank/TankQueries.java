package juyu.model.tank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import juyu.model.stock.StockQueries;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/** The tanks of a station and what lies in them by the books. */
public final class TankQueries {

  private TankQueries() {}

  /** All tanks of a station by number. */
  public static List<TankView> list(Tx tx, NodeCode station) {
    Map<String, List<TankRow>> byProduct =
        tx
            .session()
            .createSelectionQuery(
                "from TankRow where station = :station order by tankNo", TankRow.class)
            .setParameter("station", station.value())
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.productId, LinkedHashMap::new, Collectors.toList()));
    return byProduct.values().stream()
        .flatMap(tanks -> withLevels(tx, station, tanks).stream())
        .sorted(Comparator.comparingInt(TankView::tankNo))
        .toList();
  }

  private static List<TankView> withLevels(Tx tx, NodeCode station, List<TankRow> tanks) {
    TankRow first = tanks.getFirst();
    Quantity stock = StockQueries.onHand(tx, station, first.productId, first.unit);
    List<Quantity> levels = LevelRule.levels(stock, tanks.stream().map(TankRow::capacity).toList());
    List<TankView> views = new ArrayList<>();
    for (int i = 0; i < tanks.size(); i++) {
      TankRow tank = tanks.get(i);
      views.add(
          new TankView(
              station,
              Math.toIntExact(tank.tankNo),
              tank.productId,
              tank.capacity(),
              levels.get(i)));
    }
    return views;
  }
}
