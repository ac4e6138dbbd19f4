package juyu.station.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.model.people.Cashier;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.SignInView;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.sync.LinkStatus;
import juyu.model.today.TillResource;
import juyu.model.value.NodeCode;
import juyu.station.StationNode;

/** The station's tills as they are known here. */
final class Tills {

  private final StationNode node;

  Tills(StationNode node) {
    this.node = node;
  }

  /** By code. */
  List<TillResource> list(Tx tx, LocalDate day) {
    Map<NodeCode, LinkStatus> links =
        node.core().sync().links().stream()
            .collect(Collectors.toMap(LinkStatus::neighbour, Function.identity()));
    Map<NodeCode, DayRows.Sum> sold =
        DayRows.byTill(tx, node.code(), day).stream()
            .collect(Collectors.toMap(DayRows.OfTill::till, DayRows.OfTill::sum));
    Map<NodeCode, Cashier> cashiers =
        ShiftQueries.signedIn(tx, node.code()).stream()
            .collect(
                Collectors.toMap(SignInView::till, SignInView::cashier, (early, late) -> late));
    return node.core().config().children().keySet().stream()
        .sorted()
        .map(till ->
            till(
                tx,
                till,
                Optional.ofNullable(links.get(till)),
                Optional.ofNullable(cashiers.get(till)),
                sold.getOrDefault(till, DayRows.Sum.NONE)))
        .toList();
  }

  private TillResource till(
      Tx tx,
      NodeCode till,
      Optional<LinkStatus> link,
      Optional<Cashier> cashier,
      DayRows.Sum sold) {
    return new TillResource(
        till,
        link.map(LinkStatus::state).orElse(LinkStatus.State.OFFLINE),
        link.flatMap(LinkStatus::since),
        lastEntryAt(tx, till),
        cashier,
        ShiftQueries.open(tx, till)
            .map(shift -> new TillResource.Open(shift.number(), shift.openedAt())),
        sold.count(),
        sold.amount(),
        parked(tx, till));
  }

  private Optional<Instant> lastEntryAt(Tx tx, NodeCode till) {
    return tx.first(
        """
        select e.time_ms from channel c
        join entry n on n.channel = c.id and n.seq = c.head_seq
        join event e on e.position = n.event
        where c.writer = ? and c.reader = ?\
        """,
        row -> Values.time(row, "time_ms"),
        till,
        node.code());
  }

  private static long parked(Tx tx, NodeCode till) {
    return tx.number(
        "select count(distinct p.event) from parked p join event e on e.position = p.event"
            + " where e.node = ?",
        till);
  }
}
