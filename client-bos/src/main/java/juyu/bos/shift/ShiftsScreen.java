package juyu.bos.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.shift.ShiftResource;
import juyu.model.shift.ShiftResource.Report;
import juyu.model.shift.ShiftTotals;
import juyu.model.value.Money;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.page.Rebuilt;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Shifts and Z reports of all tills. */
public final class ShiftsScreen implements Screen {

  private final Desk desk;
  private final ShiftsViewModel model;
  private final DataTable<ShiftResource> table;
  private final Node view;

  public ShiftsScreen(Desk desk, ShiftsViewModel model) {
    this.desk = desk;
    this.model = model;
    this.table = table();
    this.view = Page.filling(desk.header("shifts"), table);
  }

  private DataTable<ShiftResource> table() {
    DataTable<ShiftResource> shifts =
        desk.table(
            Column.<ShiftResource>text(desk.words("sales.till"), one -> Desk.shortened(one.till()))
                .strong()
                .width(56),
            Column.<ShiftResource>count(desk.words("shifts.number"), ShiftResource::number)
                .width(56),
            Column.<ShiftResource>text(desk.words("sales.cashier"), one -> one.cashier().name())
                .width(96),
            Column.<ShiftResource>instant(desk.words("shifts.opened"), ShiftResource::openedAt)
                .width(156),
            Column.<ShiftResource>instant(
                    desk.words("shifts.closed"),
                    one -> one.report().map(Report::closedAt).orElse(null))
                .width(156),
            Column.<ShiftResource>count(desk.words("shifts.sales"), of(Report::saleCount))
                .width(64)
                .summed(),
            Column.<ShiftResource>won(desk.words("shifts.amount"), of(Report::saleAmount)).summed(),
            Column.<ShiftResource>won(desk.words("shifts.cancelled"), of(Report::cancelAmount))
                .width(88)
                .summed()
                .muted(),
            Column.<ShiftResource>won(desk.words("shifts.expected"), of(Report::expectedCash))
                .hidden(),
            Column.<ShiftResource>won(desk.words("shifts.counted"), of(Report::countedCash))
                .hidden(),
            Column.<ShiftResource>signedWon(desk.words("shifts.variance"), of(Report::variance))
                .width(80)
                .summed(),
            Column.<ShiftResource>status(desk.words("shifts.state"), this::state).width(104));
    shifts
        .withTools()
        .titled(desk.words("shifts.table"))
        .identifiedBy(ShiftResource::id)
        .whenEmpty(desk.words("shifts.empty"), desk.words("shifts.empty.next"))
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(this::open);
    shifts.rows().bind(model.rows());
    return shifts;
  }

  private static <V> Function<ShiftResource, @Nullable V> of(Function<Report, V> value) {
    return shift -> shift.report().map(value).orElse(null);
  }

  private Status state(ShiftResource shift) {
    return shift
        .report()
        .map(report -> closed(report.variance()))
        .orElseGet(() ->
            new Status(
                Tone.ACCENT, desk.texts().text("shifts.open"), MaterialDesignC.CASH_REGISTER));
  }

  private Status closed(Money variance) {
    return variance.equals(Money.ZERO)
        ? new Status(Tone.OK, desk.texts().text("shifts.right"))
        : new Status(
            Tone.WARNING,
            desk.texts().text(variance.isNegative() ? "shifts.short" : "shifts.over"));
  }

  private void open(ShiftResource shift) {
    ShiftsViewModel.Detail detail = model.open(shift);
    Node body =
        Boxes.styled(
            new LoadView<>(
                desk.ui(),
                detail.load(),
                new Rebuilt(
                    desk.texts(),
                    () -> detail.load().get().shown().<Node>map(this::body).orElseGet(VBox::new),
                    detail.load()),
                Skeleton.card(8),
                detail::retry),
            "sheet-body");
    desk.frame()
        .sheet()
        .open(title(shift), body, Optional.empty(), SideSheet.NARROW, detail::hidden);
    detail.shown();
  }

  private Node title(ShiftResource shift) {
    return shift
        .report()
        .<Node>map(report ->
            Words.label(
                desk.words("shifts.z", shift.till().value(), "" + report.zNo()),
                "text-20",
                "semibold"))
        .orElseGet(() ->
            Words.label(
                desk.words("shifts.shift", shift.till().value(), "" + shift.number()),
                "text-20",
                "semibold"));
  }

  private Node body(ShiftResource.Detail detail) {
    VBox body = Boxes.column(24, opening(detail.shift()), totals(detail.totals()));
    detail.shift().report().ifPresent(report -> body.getChildren().add(drawer(report)));
    if (detail.shift().report().isEmpty()) {
      body.getChildren().add(Words.paragraph(desk.words("shifts.open.note"), "text-12", "muted"));
    }
    return body;
  }

  private Node opening(ShiftResource shift) {
    Facts facts =
        new Facts()
            .with(desk.words("shifts.opened-by"), shift.cashier().name())
            .with(desk.words("shifts.opened"), desk.formats().dateTime(shift.openedAt()))
            .with(desk.words("sales.day"), desk.formats().date(shift.businessDate()))
            .with(desk.words("shifts.float"), desk.formats().won(shift.openingFloat()));
    shift
        .report()
        .ifPresent(report ->
            facts
                .with(desk.words("shifts.closed-by"), report.cashierName())
                .with(desk.words("shifts.closed"), desk.formats().dateTime(report.closedAt())));
    return facts;
  }

  private Node totals(ShiftTotals totals) {
    Facts facts =
        new Facts()
            .rule()
            .with(
                desk.words("shifts.sales-of", totals.saleCount()),
                desk.formats().won(totals.saleAmount()))
            .with(
                desk.words("shifts.cancels-of", totals.cancelCount()),
                desk.formats().won(totals.cancelAmount().negated()))
            .with(desk.words("shifts.net"), desk.formats().won(totals.net()), "bold", "text-16")
            .with(desk.words("sales.supply"), desk.formats().won(totals.supply()))
            .with(desk.words("sales.vat"), desk.formats().won(totals.vat()))
            .rule();
    totals
        .tenders()
        .forEach(tender ->
            facts.with(
                desk.words("tender." + tender.kind().name().toLowerCase(java.util.Locale.ROOT)),
                desk.formats().won(tender.amount())));
    return facts;
  }

  private Node drawer(Report report) {
    Facts facts =
        new Facts()
            .rule()
            .with(desk.words("shifts.expected"), desk.formats().won(report.expectedCash()))
            .with(desk.words("shifts.counted"), desk.formats().won(report.countedCash()))
            .with(
                desk.words("shifts.variance"),
                desk.formats().signedWon(report.variance()),
                "bold",
                report.variance().equals(Money.ZERO) ? "ok" : "warning");
    if (!report.reason().isEmpty()) {
      facts.with(desk.words("form.reason"), report.reason());
    }
    return facts
        .rule()
        .with(desk.words("shifts.perpetual"), desk.formats().won(report.perpetualTotal()));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>(table.keys());
    keys.addAll(List.of(ScreenKey.of("F5", desk.words("key.refresh"), model::retry)));
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
