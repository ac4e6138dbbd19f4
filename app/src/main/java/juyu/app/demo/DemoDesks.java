package juyu.app.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import juyu.app.fleet.Cable;
import juyu.app.fleet.Demo;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.FleetNode;
import juyu.app.tour.Desks;
import juyu.app.tour.TourWindow;
import juyu.app.window.Windows;
import juyu.bos.BosWindow;
import juyu.hqadmin.HqWindow;
import juyu.model.value.NodeCode;
import juyu.pos.PosWindow;
import juyu.station.StationNode;
import juyu.till.TillNode;
import juyu.ui.Preferences;
import juyu.ui.fx.UiThread;

/**
 * The demo's windows: the first till's, the station's, head office's, and the story beside them.
 * All of them are there at once, and each fills as soon as a person can work with its node. Nodes
 * in processes of their own have their windows there.
 */
final class DemoDesks implements AutoCloseable {

  private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

  private final Fleet fleet;
  private final Demo demo;
  private final Windows windows;
  private final boolean processes;
  private final Map<NodeCode, CompletableFuture<FleetNode>> ready = new ConcurrentHashMap<>();
  private final CompletableFuture<TourWindow> tour = new CompletableFuture<>();
  private final DeskWindow till;
  private final DeskWindow station;
  private final DeskWindow office;

  /** From the window to head office: whoever calls is held until head office is ready. */
  private final Cable officeLine = new Cable();

  /**
   * Nothing is shown yet.
   *
   * @param fleet with cables
   * @param demo whose people sign in
   * @param processes whether its nodes have processes of their own
   */
  DemoDesks(Fleet fleet, Demo demo, Windows windows, boolean processes) {
    this.fleet = fleet;
    this.demo = demo;
    this.windows = windows;
    this.processes = processes;
    this.till = new DeskWindow(windows, this::openTill);
    this.station = new DeskWindow(windows, this::openStation);
    this.office = new DeskWindow(windows, this::openOffice);
    fleet.all().forEach(node -> ready.put(node.code(), new CompletableFuture<>()));
  }

  private FleetNode tillNode() {
    return fleet.tills().getFirst();
  }

  DeskWindow till() {
    return till;
  }

  DeskWindow station() {
    return station;
  }

  DeskWindow office() {
    return office;
  }

  /** The cable between the window of head office and head office. */
  Cable officeLine() {
    return officeLine;
  }

  /** Opens all windows of this process. */
  void open() {
    UiThread.run(() -> {
      Places places = Places.on(Screen.getPrimary().getVisualBounds());
      suggest(tillNode().folder(), "pos", places.till(), "");
      suggest(fleet.station().folder(), "bos", places.station(), demo.manager());
      suggest(fleet.hq().folder(), "hqadmin", places.office(), demo.admin());
      if (!processes) {
        till.show();
        station.show();
      }
      office.show();
      windows.openBeside((stage, closed) -> openTour(stage, places.story(), closed));
    });
  }

  /**
   * Where a window goes and who signs in there, unless it remembers something else from an earlier
   * demo: not everybody can type a Korean name.
   */
  private static void suggest(Path folder, String window, Rectangle2D place, String person) {
    Preferences kept = Preferences.in(folder, window);
    if (kept.get("person").isEmpty() && !person.isEmpty()) {
      kept.set("person", person);
    }
    if (kept.number("x").isEmpty()) {
      kept.set("x", whole(place.getMinX()));
      kept.set("y", whole(place.getMinY()));
      kept.set("width", whole(place.getWidth()));
      kept.set("height", whole(place.getHeight()));
    }
  }

  private static String whole(double size) {
    return Long.toString(Math.round(size));
  }

  private void openTill(Stage stage, Runnable closed) {
    PosWindow.open(
        stage,
        tillNode().folder(),
        Clock.systemUTC(),
        () -> itself(tillNode(), TillNode.class),
        node -> closed.run());
  }

  private void openStation(Stage stage, Runnable closed) {
    BosWindow.open(
        stage,
        fleet.station().folder(),
        ZONE,
        Clock.systemUTC(),
        () -> itself(fleet.station(), StationNode.class),
        closed);
  }

  private void openOffice(Stage stage, Runnable closed) {
    URI url = URI.create("http://127.0.0.1:" + officeLine.port());
    HqWindow.open(
        stage, fleet.hq().folder(), ZONE, Clock.systemUTC(), url, Optional.empty(), closed);
  }

  private void openTour(Stage stage, Rectangle2D place, Runnable closed) {
    Desks desks =
        new Desks(
            processes ? Optional.empty() : Optional.of(till::show),
            processes ? Optional.empty() : Optional.of(station::show),
            Optional.of(office::show));
    tour.complete(TourWindow.open(stage, fleet.hq().folder(), place, fleet, desks, closed));
  }

  /** Waits until a person can work with the node. */
  private <T> T itself(FleetNode node, Class<T> kind) throws Exception {
    CompletableFuture<FleetNode> known = ready.getOrDefault(node.code(), new CompletableFuture<>());
    return known.get().itself(kind).orElseThrow();
  }

  /** A person can work with the node now: its window fills. */
  void ready(FleetNode node) {
    if (node.code().equals(NodeCode.HQ)) {
      officeLine.plug(URI.create(node.api().url()).getPort());
    }
    ready.computeIfPresent(
        node.code(),
        (code, waiting) -> {
          waiting.complete(node);
          return waiting;
        });
  }

  /**
   * A person can work with all nodes now: windows in other processes open, and the story begins.
   */
  void begin() {
    if (processes) {
      for (FleetNode node : List.of(tillNode(), fleet.station())) {
        node.stop();
        node.startWithWindow(windows.elsewhere());
      }
    }
    tour.join().begin(demo.signIns());
  }

  @Override
  public void close() {
    officeLine.close();
  }
}
