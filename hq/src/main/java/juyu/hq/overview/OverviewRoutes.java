package juyu.hq.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.broker.node.NodeCore;
import juyu.hq.HqNode;
import juyu.http.access.Access;
import juyu.model.journal.Journal.ChannelView;
import juyu.model.overview.OverviewResource;
import juyu.model.overview.OverviewResource.Before;
import juyu.model.overview.OverviewResource.Stations;
import juyu.model.overview.OverviewResource.Waiting;
import juyu.model.station.BusinessDay;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.sync.LinkStatus;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** What head office opens in the morning. */
public final class OverviewRoutes {

  private static final Duration WEEK = Duration.ofDays(7);

  private static final String TO_SHIP =
      """
      select count(*) as orders, min(o.ordered_ms) as oldest from fuel_order o
      where not exists (select 1 from shipment s where s.order_id = o.order_id)
      and not exists (select 1 from receipt r where r.order_id = o.order_id)
      and not exists (select 1 from fuel_order_cancel c where c.order_id = o.order_id)\
      """;

  private final NodeCore core;

  private OverviewRoutes(NodeCore core) {
    this.core = core;
  }

  public static void register(HqNode node) {
    OverviewRoutes routes = new OverviewRoutes(node.core());
    node.server().api().get("/overview", Access.READ, request -> routes.overview());
  }

  private OverviewResource overview() {
    Instant now = core.journal().now();
    LocalDate today = new BusinessDay(core.config().zone(), core.config().dayStart()).dateAt(now);
    long parked = core.journal().parked().size();
    return core.store()
        .read(tx ->
            new OverviewResource(
                today,
                now,
                SoldRows.on(tx, today),
                before(tx, today.minusWeeks(1), now.minus(WEEK)),
                tx.first(TO_SHIP, OverviewRoutes::waiting).orElseThrow(),
                stations(registered(tx)),
                parked));
  }

  private static Optional<Before> before(Tx tx, LocalDate day, Instant until) {
    return Optional.of(new Before(day, SoldRows.until(tx, day, until), SoldRows.on(tx, day)))
        .filter(before -> !before.all().amount().equals(Money.ZERO));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    long orders = row.getLong("orders");
    return new Waiting(
        orders, orders == 0 ? Optional.empty() : Optional.of(Values.time(row, "oldest")));
  }

  private static List<NodeCode> registered(Tx tx) {
    return tx.query("select code from station", row -> NodeCode.of(row.getString(1)));
  }

  private Stations stations(List<NodeCode> registered) {
    Map<NodeCode, LinkStatus> links =
        core.sync().links().stream()
            .collect(Collectors.toMap(LinkStatus::neighbour, Function.identity()));
    Set<NodeCode> behind =
        core.journal().channels().stream()
            .filter(channel -> channel.waiting() > 0)
            .flatMap(OverviewRoutes::ends)
            .collect(Collectors.toSet());
    long listed = registered.stream().filter(links::containsKey).count();
    List<NodeCode> open = registered.stream().filter(code -> isOpen(links.get(code))).toList();
    long catchingUp = open.stream().filter(behind::contains).count();
    return new Stations(
        open.size() - catchingUp, catchingUp, listed - open.size(), registered.size() - listed);
  }

  private static boolean isOpen(@Nullable LinkStatus link) {
    return link != null && link.state() == LinkStatus.State.OPEN;
  }

  private static Stream<NodeCode> ends(ChannelView view) {
    return Stream.of(view.channel().writer(), view.channel().reader());
  }
}
