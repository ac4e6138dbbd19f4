package juyu.hqadmin.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import juyu.hqadmin.desk.Desk;
import juyu.model.station.StationStatusResource;
import juyu.ui.load.EmptyState;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Page;
import juyu.ui.parts.FilterChips;
import juyu.ui.parts.FilterChips.Chip;
import juyu.ui.parts.Health;
import juyu.ui.parts.HealthGrid;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The stations on a map and in a table, by how they are linked; one station beside them. */
public final class StationsScreen implements Screen {

  private enum Look {
    MAP,
    TABLE
  }

  private final Desk desk;
  private final StationsViewModel model;
  private final StationSheets sheets;
  private final FilterChips<Optional<Health>> chips = new FilterChips<>(Optional.empty());
  private final HealthGrid map = HealthGrid.large();
  private final DataTable<StationStatusResource> table;
  private final StackPane place = new StackPane();
  private final Node view;

  public StationsScreen(Desk desk) {
    this.desk = desk;
    this.model = new StationsViewModel(desk.office());
    this.sheets = new StationSheets(desk);
    this.table = table();
    map.onOpen(this::openCode);
    chips.setPrefWrapLength(900);
    chips.chosen().bindBidirectional(model.health());
    LoadView<List<StationStatusResource>> content =
        new LoadView<>(desk.ui(), model.load(), place, Skeleton.cards(4, 4), model::retry);
    this.view =
        Page.filling(
            desk.header("stations", actions()),
            Boxes.row(16, Boxes.grow(chips), search()),
            content);
    model.load().subscribe(load -> show());
    model.health().subscribe(now -> show());
    model.search().subscribe(now -> show());
    desk.texts().language().subscribe(now -> show());
  }

  private Node[] actions() {
    SegmentedControl<Look> look =
        new SegmentedControl<>(
            List.of(
                new Choice<>(Look.MAP, desk.words("stations.look.map")),
                new Choice<>(Look.TABLE, desk.words("stations.look.table"))));
    Node mapped = mapped();
    look.chosen().subscribe(now -> place.getChildren().setAll(now == Look.MAP ? mapped : table));
    List<Node> actions = new ArrayList<>(List.of(look));
    actions.addAll(
        List.of(
            desk.changing(
                Words.button(MaterialDesignP.PLUS, desk.words("station.new"), sheets::register))));
    return actions.toArray(Node[]::new);
  }

  private Node mapped() {
    ScrollPane scroll = new ScrollPane(map);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    EmptyState none =
        new EmptyState(
            MaterialDesignM.MAP_OUTLINE,
            desk.words("stations.empty"),
            desk.words("stations.empty.next"));
    none.visibleProperty()
        .bind(model.load().map(load -> load.shown().filter(List::isEmpty).isPresent()));
    return new StackPane(scroll, none);
  }

  private Node search() {
    TextField search = new TextField();
    search.promptTextProperty().bind(desk.words("stations.search"));
    search.accessibleTextProperty().bind(desk.words("stations.search"));
    search.textProperty().bindBidirectional(model.search());
    search.setPrefColumnCount(18);
    return search;
  }

  private void show() {
    List<StationStatusResource> all = model.load().get().shown().orElse(List.of());
    List<StationStatusResource> fitting = model.fitting(all);
    chips.show(chips(all));
    map.show(fitting.stream().map(one -> StationWords.cell(desk, one)).toList());
    table.rows().set(Rows.of(fitting));
  }

  private List<Chip<Optional<Health>>> chips(List<StationStatusResource> all) {
    List<Chip<Optional<Health>>> chips = new ArrayList<>();
    chips.add(
        new Chip<>(
            Optional.empty(), desk.text("stations.all"), desk.formats().count(all.size()), null));
    for (Health health : Health.values()) {
      long count = all.stream().filter(one -> StationWords.health(one) == health).count();
      chips.add(
          new Chip<>(
              Optional.of(health),
              StationWords.name(desk, health),
              desk.formats().count(count),
              health));
    }
    return chips;
  }

  private void openCode(String code) {
    model.load().get().shown().orElse(List.of()).stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .ifPresent(sheets::open);
  }

  private DataTable<StationStatusResource> table() {
    DataTable<StationStatusResource> table =
        desk.table(
            Column.<StationStatusResource>text(
                    desk.words("station.code"), one -> one.code().value())
                .strong()
                .width(90),
            Column.text(desk.words("station.name"), StationStatusResource::name),
            Column.<StationStatusResource>status(
                    desk.words("station.link"), one -> StationWords.status(desk, one))
                .width(180),
            Column.<StationStatusResource>instant(
                desk.words("station.since"),
                one -> one.link().flatMap(link -> link.since()).orElse(null)),
            Column.<StationStatusResource>count(
                desk.words("station.waiting"), StationWords::waiting),
            Column.<StationStatusResource>age(
                desk.words("station.waiting-since"),
                one -> StationWords.waitingSince(one).orElse(null)),
            Column.text(desk.words("station.kind"), one -> StationWords.kind(desk, one.kind())),
            Column.<StationStatusResource>text(
                    desk.words("station.address"), StationStatusResource::address)
                .hidden());
    table
        .withTools()
        .identifiedBy(StationStatusResource::code)
        .whenEmpty(desk.words("stations.empty"), desk.words("stations.empty.next"))
        .onActivate(sheets::open);
    return table;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>();
    if (desk.mayChange()) {
      keys.add(ScreenKey.of("Shortcut+N", desk.words("station.new"), sheets::register));
    }
    keys.add(ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
    return keys;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
