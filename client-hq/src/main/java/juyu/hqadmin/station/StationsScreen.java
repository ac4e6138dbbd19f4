package juyu.hqadmin.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.model.station.StationKind;
import juyu.model.station.StationStatusResource;
import juyu.model.stock.StockSummaryResource;
import juyu.model.value.Quantity;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The stations and how the link with each is; a station's stock beside them. */
public final class StationsScreen implements Screen {

  private final Desk desk;
  private final StationsViewModel model;
  private final Node view;

  public StationsScreen(Desk desk) {
    this.desk = desk;
    this.model = new StationsViewModel(desk.office());
    this.view =
        Page.filling(
            desk.header(
                "stations",
                desk.changing(
                    Words.button(
                        MaterialDesignP.PLUS,
                        desk.words("station.new"),
                        () -> form("station.new", model.register())))),
            table());
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
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(this::open);
    table.rows().bind(model.rows());
    return table;
  }

  private void open(StationStatusResource station) {
    StationsViewModel.Detail detail = model.open(station);
    Node body = Boxes.styled(Boxes.column(24, facts(station), stock(detail)), "sheet-body");
    detail.shown();
    desk.frame()
        .sheet()
        .open(
            Boxes.row(
                12,
                Words.data(station.code() + " " + station.name(), "text-20", "semibold"),
                new StatusLabel(StationWords.status(desk, station))),
            body,
            desk.mayChange()
                ? Optional.of(
                    Words.button(
                        desk.words("station.change"),
                        () -> form("station.change", model.change(station)),
                        "tall"))
                : Optional.empty(),
            SideSheet.WIDE,
            detail::hidden);
  }

  private Facts facts(StationStatusResource station) {
    Facts facts =
        new Facts()
            .with(desk.words("station.address"), station.address())
            .with(desk.words("station.kind"), StationWords.kind(desk, station.kind()));
    station
        .link()
        .flatMap(link -> link.since())
        .ifPresent(
            since -> facts.with(desk.words("station.since"), desk.formats().dateTime(since)));
    station
        .channels()
        .forEach(channel ->
            facts.with(
                desk.words("station.channel", channel.channel()),
                desk.text(
                    "station.channel.applied",
                    desk.formats().count(channel.applied()),
                    desk.formats().count(channel.written()))));
    return facts;
  }

  private Node stock(StationsViewModel.Detail detail) {
    DataTable<StockSummaryResource> table =
        desk.table(
            Column.<StockSummaryResource>text(
                    desk.words("product.name"), one -> desk.products().name(one.productId()))
                .strong()
                .marked(one -> desk.colour(one.productId())),
            Column.quantity(
                desk.words("station.on-hand"), one -> Quantity.of(one.onHand(), one.unit())),
            Column.quantity(
                desk.words("station.expected"), one -> Quantity.of(one.expected(), one.unit())));
    table
        .titled(desk.words("station.stock"))
        .fitted()
        .plain()
        .whenEmpty(desk.words("station.stock.empty"), desk.words("station.stock.empty.next"))
        .onRetry(detail::retry);
    detail
        .stock()
        .subscribe(load -> table.rows().set(load.shown().map(Rows::of).orElseGet(Rows::loading)));
    return table;
  }

  private void form(String title, StationsViewModel.Details details) {
    FormView form =
        new FormView(
                desk.ui(),
                details.form(),
                desk.words("station.save"),
                () -> details.send(station -> done(station.code().value())),
                this::close)
            .with(
                FormField.of(desk.ui(), desk.words("station.code"), details.code())
                    .prompt(desk.words("orders.station.prompt")),
                FormField.of(desk.ui(), desk.words("station.name"), details.name()),
                FormField.of(desk.ui(), desk.words("station.address"), details.address()),
                FormField.choice(
                    desk.ui(),
                    desk.words("station.kind"),
                    List.of(StationKind.values()),
                    details.kind(),
                    kind -> StationWords.kind(desk, kind)));
    desk.sheet(Words.label(desk.words(title), "text-20", "semibold"), Optional.empty(), form);
  }

  private void done(String code) {
    close();
    desk.frame().toasts().done(desk.words("station.saved", code));
  }

  private void close() {
    desk.frame().sheet().close();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>();
    if (desk.mayChange()) {
      keys.add(
          ScreenKey.of(
              "Shortcut+N",
              desk.words("station.new"),
              () -> form("station.new", model.register())));
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
