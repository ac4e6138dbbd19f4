package juyu.station.tank;

import java.util.List;
import juyu.http.ApiRequest;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.model.journal.Action;
import juyu.model.store.Tx;
import juyu.model.tank.InstallTank;
import juyu.model.tank.TankInstalled;
import juyu.model.tank.TankQueries;
import juyu.model.tank.TankResource;
import juyu.model.value.Page;
import juyu.station.StationNode;

/** The tanks under the forecourt; what lies in them follows from the books. */
public final class TankFarm {

  private final StationNode node;

  private TankFarm(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    TankFarm tanks = new TankFarm(node);
    node.server()
        .api()
        .get("/tanks", Access.READ, tanks::list)
        .post("/tanks", StationNode.MANAGER, InstallTank.class, tanks::install);
  }

  private Page<TankResource> list(ApiRequest request) {
    return request
        .paging()
        .whole(node.store().read(this::tanks), tank -> "%02d".formatted(tank.tankNo()));
  }

  private List<TankResource> tanks(Tx tx) {
    return TankQueries.list(tx, node.code()).stream().map(TankResource::of).toList();
  }

  private Object install(ApiRequest request, InstallTank command) {
    return node.server()
        .command(
            request,
            action ->
                TankRule.install(command, action.tx(), node.code())
                    .map(tank -> installed(action, tank)));
  }

  /** Recording it changes the view, so what is there before is looked at before. */
  private Reply installed(Action action, TankInstalled tank) {
    boolean isNew = tanks(action.tx()).stream().noneMatch(known -> known.tankNo() == tank.tankNo());
    action.record(tank);
    action.tx().flush();
    TankResource now =
        tanks(action.tx()).stream()
            .filter(known -> known.tankNo() == tank.tankNo())
            .findFirst()
            .orElseThrow();
    return isNew ? Reply.created("/tanks", now) : Reply.ok(now);
  }
}
