package juyu.station.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.access.Access;
import juyu.model.station.BusinessDay;
import juyu.model.station.StationQueries;
import juyu.model.station.StationView;
import juyu.model.station.ThisStationResource;
import juyu.model.today.AttentionResource;
import juyu.model.today.DayResource;
import juyu.model.today.TillResource;
import juyu.model.value.Page;
import juyu.station.StationNode;

/** The station at a glance: who it is, its day, its tills, and what needs a person. */
public final class Today {

  private final StationNode node;
  private final BusinessDay businessDay;
  private final Tills tills;

  private Today(StationNode node) {
    this.node = node;
    this.businessDay =
        new BusinessDay(node.core().config().zone(), node.core().config().dayStart());
    this.tills = new Tills(node);
  }

  public static void register(StationNode node) {
    Today today = new Today(node);
    node.server()
        .api()
        .get("/station", Access.READ, today::station)
        .get("/day", Access.READ, today::day)
        .get("/tills", Access.READ, today::tills)
        .get("/attention", Access.READ, today::attention);
  }

  private Instant now() {
    return node.journal().now();
  }

  private LocalDate date() {
    return businessDay.dateAt(now());
  }

  private ThisStationResource station(ApiRequest request) {
    Optional<StationView> known = node.store().read(tx -> StationQueries.find(tx, node.code()));
    LocalDate date = date();
    return new ThisStationResource(
        node.code(),
        known.map(StationView::name),
        known.map(StationView::address),
        businessDay.zone().getId(),
        date,
        businessDay.startOf(date),
        now());
  }

  private DayResource day(ApiRequest request) {
    LocalDate date = request.query("businessDate", As.DATE).orElseGet(this::date);
    return node.store()
        .read(tx -> new DayReport(tx, node.code(), businessDay, date, now()).gather());
  }

  private Page<TillResource> tills(ApiRequest request) {
    return request
        .paging()
        .whole(node.store().read(tx -> tills.list(tx, date())), till -> till.till().value());
  }

  /** It is short on purpose: who has more to look at than one page begins with these. */
  private Page<AttentionResource> attention(ApiRequest request) {
    return new Page<>(
        node.store().read(tx -> new Attention(node, tx, now(), date()).list()).stream()
            .limit(request.paging().limit())
            .toList(),
        Optional.empty());
  }
}
