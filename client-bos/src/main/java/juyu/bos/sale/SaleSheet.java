package juyu.bos.sale;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.sale.PaymentResource;
import juyu.model.sale.SaleJourneyResource.State;
import juyu.model.sale.SaleJourneyResource.Step;
import juyu.model.sale.SaleLineResource;
import juyu.model.sale.SaleResource;
import juyu.model.sync.EventResource;
import juyu.model.value.Quantity;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Facts;
import juyu.ui.page.Rebuilt;
import juyu.ui.parts.Status;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.SideSheet;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One sale beside the list: receipt, payments, price versions, and its journey. */
final class SaleSheet {

  private final Desk desk;

  private SaleSheet(Desk desk) {
    this.desk = desk;
  }

  static void open(Desk desk, SaleViewModel model, String receiptNo) {
    new SaleSheet(desk).open(model, receiptNo);
  }

  private void open(SaleViewModel model, String receiptNo) {
    Node body =
        Boxes.styled(
            new LoadView<>(
                desk.ui(),
                model.load(),
                new Rebuilt(
                    desk.texts(),
                    () -> model.load().get().shown().<Node>map(this::body).orElseGet(VBox::new),
                    model.load()),
                Skeleton.card(8),
                model::retry),
            "sheet-body");
    desk.frame()
        .sheet()
        .open(
            Words.data(new ReadOnlyObjectWrapper<>(receiptNo), "text-20", "semibold"),
            body,
            Optional.empty(),
            SideSheet.WIDE,
            model::hidden);
    model.shown();
  }

  private Node body(SaleViewModel.Found found) {
    VBox body = Boxes.column(24);
    found.sale().cancelled().ifPresent(cancel -> body.getChildren().add(cancelled(found.sale())));
    body.getChildren()
        .addAll(journey(found), facts(found.sale()), lines(found.sale()), sums(found.sale()));
    body.getChildren().add(events(found));
    return body;
  }

  private Node cancelled(SaleResource sale) {
    return sale.cancelled()
        .<Node>map(cancel -> {
          VBox notice =
              Boxes.column(
                  4,
                  Words.label(
                      desk.words("sales.cancelled-at", desk.formats().when(cancel.at())),
                      "semibold"),
                  Words.data(
                      cancel.till()
                          + " · "
                          + cancel.cashierName().orElse("")
                          + " · "
                          + cancel.reason(),
                      "muted"));
          notice.getStyleClass().addAll("notice", "pad-12");
          Tone.OFFLINE.on(notice);
          return notice;
        })
        .orElseGet(VBox::new);
  }

  private Node journey(SaleViewModel.Found found) {
    VBox steps = Boxes.column(8, title("sales.journey"));
    found.journey().steps().forEach(step -> steps.getChildren().add(step(step)));
    return steps;
  }

  private Node step(Step step) {
    Node words =
        Boxes.row(
            12,
            new StatusLabel(status(step)),
            Boxes.spacer(),
            Words.data(step.at().map(desk.formats()::exactTime).orElse(""), "muted"));
    return step.reason()
        .<Node>map(reason -> Boxes.column(4, words, Words.data(reason, "text-12", "muted")))
        .orElse(words);
  }

  private Status status(Step step) {
    String where =
        switch (step.node().tier()) {
          case TILL -> step.node().value();
          case STATION -> desk.texts().text("sales.here");
          case HQ -> desk.texts().text("sales.head-office");
        };
    String words = desk.texts().text("sales.step." + key(step.state()), where);
    return switch (step.state()) {
      case WRITTEN, APPLIED -> new Status(Tone.OK, words);
      case WAITING -> new Status(Tone.OFFLINE, words, MaterialDesignC.CLOCK_OUTLINE);
      case NEEDS_PERSON -> new Status(Tone.DANGER, words);
    };
  }

  private static String key(State state) {
    return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private Node facts(SaleResource sale) {
    Facts facts = new Facts();
    sale.at().ifPresent(at -> facts.with(desk.words("sales.at"), desk.formats().dateTime(at)));
    return facts
        .with(desk.words("sales.day"), desk.formats().date(sale.businessDate()))
        .with(desk.words("sales.till"), sale.till().value())
        .with(desk.words("sales.cashier"), sale.cashier().map(who -> who.name()).orElse(""));
  }

  private Node lines(SaleResource sale) {
    VBox lines = Boxes.column(12, title("sales.lines.title"));
    sale.lines().forEach(line -> lines.getChildren().add(line(line)));
    return lines;
  }

  private Node line(SaleLineResource line) {
    Quantity quantity = Quantity.of(line.qty(), line.unit());
    return Boxes.column(
        4,
        Boxes.row(
            12,
            Words.data(desk.products().name(line.productId()), "medium"),
            Boxes.spacer(),
            Words.data(desk.formats().won(line.amount()), "semibold")),
        Boxes.row(
            12,
            Words.data(
                desk.formats().quantity(quantity) + " × " + desk.formats().won(line.unitPrice()),
                "text-12",
                "muted"),
            Boxes.spacer(),
            Words.label(
                desk.words("sales.price-version", "" + line.priceVersion()), "text-12", "muted")));
  }

  private Node sums(SaleResource sale) {
    Facts facts =
        new Facts()
            .rule()
            .with(desk.words("sales.total"), desk.formats().won(sale.total()), "bold", "text-16")
            .with(desk.words("sales.supply"), desk.formats().won(sale.supply()))
            .with(desk.words("sales.vat"), desk.formats().won(sale.vat()))
            .rule();
    sale.tenders().ifPresent(tenders -> tenders.forEach(tender -> tender(facts, tender)));
    sale.change()
        .filter(change -> change.isPositive())
        .ifPresent(change -> facts.with(desk.words("sales.change"), desk.formats().won(change)));
    return facts;
  }

  private void tender(Facts facts, PaymentResource tender) {
    String kind = "tender." + tender.kind().name().toLowerCase(java.util.Locale.ROOT);
    facts.with(
        desk.texts()
            .bind(() ->
                tender
                    .approvalNo()
                    .map(no -> desk.text("sales.approved", desk.text(kind), no))
                    .orElseGet(() -> desk.text(kind))),
        desk.formats().won(tender.amount()));
  }

  private Node events(SaleViewModel.Found found) {
    VBox events = Boxes.column(8, title("sales.events"));
    found.events().forEach(event -> events.getChildren().add(event(event)));
    return events;
  }

  private Node event(EventResource event) {
    return Boxes.row(
        12,
        Words.data(desk.formats().exactTime(event.time()), "text-12", "muted"),
        Words.data(event.type(), "text-12"),
        Boxes.spacer(),
        Words.data(event.node(), "text-12", "muted"));
  }

  private Node title(String key) {
    return Words.label(desk.words(key), "text-12", "medium", "muted");
  }
}
