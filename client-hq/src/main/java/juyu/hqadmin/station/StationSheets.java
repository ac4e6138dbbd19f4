package juyu.hqadmin.station;

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
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** One station beside the list, and the forms of a station. */
public final class StationSheets {

  private final Desk desk;

  public StationSheets(Desk desk) {
    this.desk = desk;
  }

  /** Opens a sheet for one that is not known yet. */
  void register() {
    form("station.new", new StationsViewModel.Details(desk.office(), Optional.empty()));
  }

  /** How it is linked, what waits, and what it has in stock. */
  public void open(StationStatusResource station) {
    StationsViewModel.Detail detail = new StationsViewModel.Detail(desk.office(), station.code());
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
                        () ->
                            form(
                                "station.change",
                                new StationsViewModel.Details(desk.office(), Optional.of(station))),
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
}
