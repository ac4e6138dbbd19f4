package juyu.station.shift;

import java.util.List;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftResource;
import juyu.model.shift.ShiftView;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.station.Parameters;
import juyu.station.StationNode;

/** Shifts of all tills, newest first: open ones, and closed ones with their Z reports. */
public final class ShiftReports {

  private static final UUID LAST = new UUID(-1, -1);

  private final StationNode node;

  private ShiftReports(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    ShiftReports shifts = new ShiftReports(node);
    node.server()
        .api()
        .get("/shifts", Access.READ, shifts::list)
        .get("/shifts/{id}", Access.READ, shifts::one);
  }

  private Page<ShiftResource> list(ApiRequest request) {
    Paging paging = request.paging();
    UUID before = paging.behind(UUID::fromString).orElse(LAST);
    String till = request.query("till", Parameters.TILL).map(NodeCode::value).orElse("%");
    List<ShiftView> shifts =
        node.store()
            .read(tx ->
                ids(tx, node.code(), till, before, paging.fetch()).stream()
                    .flatMap(id -> ShiftQueries.find(tx, id).stream())
                    .toList());
    return paging.page(shifts, shift -> shift.shiftId().toString()).map(ShiftResource::of);
  }

  private static List<UUID> ids(Tx tx, NodeCode station, String till, UUID before, int most) {
    return tx.query(
        "select shift_id from shift where station = ? and till like ? and shift_id < ?"
            + " order by shift_id desc limit ?",
        row -> Values.id(row, "shift_id"),
        station,
        till,
        before,
        most);
  }

  private Object one(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return node.store()
        .read(tx -> ShiftQueries.find(tx, id).map(shift -> detail(tx, shift)))
        .<Object>map(shift -> shift)
        .orElseGet(() -> Problem.notFound("shift " + id));
  }

  /** The report of a closed shift is the till's own; that of an open one is what has come here. */
  private ShiftResource.Detail detail(Tx tx, ShiftView shift) {
    return new ShiftResource.Detail(
        ShiftResource.of(shift),
        ShiftQueries.closed(node.journal(), tx, shift.shiftId())
            .map(closed -> closed.totals())
            .orElseGet(() -> ShiftQueries.totals(tx, shift.till(), shift.shiftId())));
  }
}
