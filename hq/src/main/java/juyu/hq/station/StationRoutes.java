package juyu.hq.station;

import static juyu.hq.HqNode.ADMIN;

import java.util.Optional;
import juyu.broker.node.NodeCore;
import juyu.hq.Codes;
import juyu.hq.HqNode;
import juyu.http.ApiRequest;
import juyu.http.Paging;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.http.problem.Problem;
import juyu.model.journal.Action;
import juyu.model.station.ChangeStation;
import juyu.model.station.RegisterStation;
import juyu.model.station.StationQueries;
import juyu.model.station.StationRegistered;
import juyu.model.station.StationResource;
import juyu.model.station.StationStatusResource;
import juyu.model.station.StationView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;

/** The stations, and the link with each. */
public final class StationRoutes {

  private final NodeCore core;
  private final NodeServer server;

  private StationRoutes(HqNode node) {
    this.core = node.core();
    this.server = node.server();
  }

  public static void register(HqNode node) {
    StationRoutes stations = new StationRoutes(node);
    node.server()
        .api()
        .get("/stations", Access.READ, stations::list)
        .get("/stations/{code}", Access.READ, stations::one)
        .post("/stations", ADMIN, RegisterStation.class, stations::add)
        .patch("/stations/{code}", ADMIN, ChangeStation.class, stations::change);
  }

  private Page<StationStatusResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<NodeCode> after = paging.behind(NodeCode::of);
    Links links = Links.now(core);
    return core.store()
        .read(tx ->
            paging
                .page(
                    StationQueries.list(tx, after, paging.fetch()), view -> view.station().value())
                .map(view -> links.status(tx, view)));
  }

  private StationStatusResource one(ApiRequest request) {
    Links links = Links.now(core);
    return core.store().read(tx -> links.status(tx, found(tx, request)));
  }

  private static StationView found(Tx tx, ApiRequest request) {
    NodeCode code = request.path("code", Codes.STATION);
    return StationQueries.find(tx, code).orElseThrow(() -> Problem.notFound("station " + code));
  }

  private Object add(ApiRequest request, RegisterStation wanted) {
    return server.command(
        request,
        action ->
            StationRules.register(
                    wanted.event(), StationQueries.find(action.tx(), wanted.code()).isPresent())
                .map(station -> told(action, station))
                .map(told -> Reply.created("/stations/" + told.code(), told)));
  }

  private Object change(ApiRequest request, ChangeStation wanted) {
    return server.command(
        request,
        action ->
            StationRules.change(wanted.of(found(action.tx(), request)))
                .map(station -> told(action, station)));
  }

  private static StationResource told(Action action, StationRegistered station) {
    action.record(station);
    return StationResource.of(station);
  }
}
