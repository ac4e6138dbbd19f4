package juyu.hqadmin.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.sale.SaleViewModel.Story;
import juyu.model.sale.CancelResource;
import juyu.model.sale.PaymentResource;
import juyu.model.sale.SaleBriefResource;
import juyu.model.sale.SaleLineResource;
import juyu.model.sale.SaleResource;
import juyu.model.sale.TenderKind;
import juyu.model.sync.EventResource;
import juyu.model.value.Quantity;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Facts;
import juyu.ui.parts.SaleProgress;
import juyu.ui.parts.SaleProgress.Place;
import juyu.ui.parts.StatusLabel;
import juyu.ui.parts.Step;
import juyu.ui.shell.SideSheet;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** One sale beside the list: its receipt, how it was paid, and what became of it. */
final class SaleSheet {

  private final Desk desk;
  private final SaleViewModel model;
  private final VBox body = Boxes.column(24);

  private SaleSheet(Desk desk, SaleViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  static void open(Desk desk, SaleBriefResource sale, SaleViewModel model) {
    new SaleSheet(desk, model).open(sale);
  }

  private void open(SaleBriefResource sale) {
    model
        .load()
        .subscribe(
            load -> load.shown().ifPresent(story -> body.getChildren().setAll(parts(story))));
    LoadView<Story> view =
        new LoadView<>(desk.ui(), model.load(), body, Skeleton.card(6), model::retry);
    view.getStyleClass().add("sheet-body");
    model.shown();
    desk.frame().sheet().open(title(sale), view, Optional.empty(), SideSheet.WIDE, model::hidden);
  }

  private Node title(SaleBriefResource sale) {
    return Boxes.row(
        12,
        Words.data(sale.receiptNo(), "text-16", "semibold"),
        new StatusLabel(SalesScreen.status(desk, sale)));
  }

  private List<Node> parts(Story story) {
    List<Node> parts = new ArrayList<>();
    parts.add(facts(story.sale()));
    parts.add(part("sale.way", way(story.sale())));
    parts.add(part("sale.lines", lines(story.sale())));
    parts.add(part("sale.paid", sums(story.sale())));
    story.sale().cancelled().ifPresent(cancel -> parts.add(part("sale.cancel", cancel(cancel))));
    parts.add(part("sale.events", events(story.events())));
    return parts;
  }

  private VBox part(String title, Node content) {
    return Boxes.column(8, Words.label(desk.words(title), "text-16", "semibold"), content);
  }

  private Facts facts(SaleResource sale) {
    Facts facts = new Facts().with(desk.words("sale.till"), sale.till().value());
    sale.at().ifPresent(at -> facts.with(desk.words("sale.at"), desk.formats().dateTime(at)));
    facts.with(desk.words("sale.business-date"), desk.formats().date(sale.businessDate()));
    sale.cashier().ifPresent(who -> facts.with(desk.words("sale.cashier"), who.name()));
    return facts;
  }

  private Node lines(SaleResource sale) {
    GridPane grid = Boxes.styled(new GridPane(), "facts");
    int row = 0;
    for (SaleLineResource line : sale.lines()) {
      Quantity quantity = Quantity.of(line.qty(), line.unit());
      String price =
          desk.text(
              "sale.line",
              desk.formats().quantity(quantity),
              desk.formats().won(line.unitPrice()),
              line.priceVersion());
      VBox words =
          Boxes.column(
              4, Words.data(line.name(), "semibold"), Words.data(price, "text-12", "muted"));
      grid.addRow(row++, Boxes.grow(words), amount(desk.formats().won(line.amount())));
    }
    return grid;
  }

  private static Node amount(String won) {
    return Words.data(won, "fact", "semibold");
  }

  private Facts sums(SaleResource sale) {
    Facts facts =
        new Facts()
            .with(desk.words("sale.supply"), desk.formats().won(sale.supply()))
            .with(desk.words("sale.vat"), desk.formats().won(sale.vat()))
            .with(desk.words("sale.total"), desk.formats().won(sale.total()), "semibold")
            .rule();
    sale.tenders().orElse(List.of()).forEach(tender -> paid(facts, tender));
    sale.change()
        .filter(change -> change.won() != 0)
        .ifPresent(change -> facts.with(desk.words("sale.change"), desk.formats().won(change)));
    return facts;
  }

  private void paid(Facts facts, PaymentResource tender) {
    String kind = tender.kind() == TenderKind.CASH ? "sale.cash" : "sale.card";
    String approval = tender.approvalNo().map(number -> " · " + number).orElse("");
    facts.with(desk.words(kind), desk.formats().won(tender.amount()) + approval);
  }

  private Facts cancel(CancelResource cancel) {
    Facts facts =
        new Facts()
            .with(desk.words("sale.at"), desk.formats().dateTime(cancel.at()))
            .with(desk.words("sale.till"), cancel.till().value())
            .with(desk.words("sale.reason"), cancel.reason());
    cancel.cashier().ifPresent(who -> facts.with(desk.words("sale.cashier"), who.name()));
    cancel.refunds().orElse(List.of()).forEach(refund -> paid(facts, refund));
    return facts;
  }

  private Node events(List<EventResource> events) {
    VBox list = Boxes.column(8);
    events.forEach(event -> list.getChildren().add(event(event)));
    return list;
  }

  private Node event(EventResource event) {
    return Boxes.row(
        12,
        Words.data(desk.formats().exactTime(event.time()), "muted"),
        Words.data(desk.texts().bind(() -> named(event.type())), "medium"),
        Words.data(event.node(), "muted"),
        Boxes.spacer(),
        Words.data(event.actor(), "text-12", "muted"));
  }

  /** In words; one that this window has no words for by its own name. */
  private String named(String type) {
    return switch (type) {
      case "sale.completed.v1" -> desk.text("sale.event.completed");
      case "sale.cancelled.v1" -> desk.text("sale.event.cancelled");
      case "entry.parked.v1" -> desk.text("sale.event.parked");
      case "entry.released.v1" -> desk.text("sale.event.released");
      default -> type;
    };
  }

  /** It is here, so it has passed the till and its station. */
  private Node way(SaleResource sale) {
    String till = sale.till().value();
    String station = till.substring(0, till.indexOf('-'));
    String sold = sale.at().map(desk.formats()::exactTime).orElse("");
    SaleProgress way = new SaleProgress();
    way.show(
        List.of(
            place("sale.way.till", till, sold),
            place("sale.way.station", station, ""),
            place("sale.way.hq", "HQ", "")));
    return way;
  }

  private Place place(String key, String node, String when) {
    return new Place(new Step(desk.text(key), node, Step.State.DONE), when);
  }
}
