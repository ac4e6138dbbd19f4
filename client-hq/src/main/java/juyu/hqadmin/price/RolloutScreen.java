package juyu.hqadmin.price;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import juyu.hqadmin.desk.Desk;
import juyu.model.price.Price;
import juyu.model.price.RolloutCount;
import juyu.model.price.RolloutResource;
import juyu.model.price.RolloutResource.AtNode;
import juyu.ui.chart.AreaChart;
import juyu.ui.chart.Axes;
import juyu.ui.chart.Curve;
import juyu.ui.chart.Legend;
import juyu.ui.chart.SegmentedBar;
import juyu.ui.chart.Tick;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.parts.Card;
import juyu.ui.parts.StageStrip;
import juyu.ui.parts.StageStrip.Stage;
import juyu.ui.parts.Status;
import juyu.ui.parts.Step;
import juyu.ui.parts.Stepper;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;

/** One price change on its way to all the tills, live. */
final class RolloutScreen implements Screen {

  private final Desk desk;
  private final RolloutViewModel model;
  private final Runnable back;
  private final Stepper steps = new Stepper();
  private final VBox progress = Boxes.column(16);
  private final RolloutStory story;
  private final StageStrip stages = new StageStrip();
  private final StringProperty half = new SimpleStringProperty("");
  private final AreaChart curve = new AreaChart();
  private final VBox change = Boxes.column(8);
  private final DataTable<AtNode> missing;
  private final Node view;

  RolloutScreen(Desk desk, RolloutViewModel model, Runnable back) {
    this.desk = desk;
    this.model = model;
    this.back = back;
    this.missing = missing();
    this.story = new RolloutStory(desk);
    curve.setMinHeight(180);
    model.load().subscribe(load -> load.shown().ifPresent(this::show));
    desk.texts().language().subscribe(now -> model.load().get().shown().ifPresent(this::show));
    view =
        Page.scrolling(
            desk.header("prices.roll-out", actions()),
            new LoadView<>(desk.ui(), model.load(), content(), Skeleton.cards(3, 6), model::retry));
  }

  private Node[] actions() {
    List<Node> actions = new ArrayList<>();
    actions.add(Words.button(desk.words("prices.all"), back));
    if (desk.mayChange()) {
      actions.add(Words.button(desk.words("prices.resend"), this::resend));
    }
    return actions.toArray(Node[]::new);
  }

  private Node content() {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(16);
    grid.getColumnConstraints().setAll(share(66), share(34));
    grid.addRow(
        0,
        Boxes.styled(
            Boxes.column(0, Boxes.styled(progress, "pad-16"), Boxes.rule(), stages), "card"),
        new Card(desk.words("prices.over-time"), curve).about(half));
    grid.addRow(
        1,
        missing,
        Boxes.column(
            16,
            new Card(desk.words("prices.the-change"), change),
            new Card(desk.words("prices.story"), story.times()),
            story.consequences()));
    return Boxes.column(16, Boxes.card(0, steps), grid);
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private DataTable<AtNode> missing() {
    DataTable<AtNode> table =
        desk.table(
            Column.<AtNode>text(desk.words("prices.node"), one -> one.node().value()).strong(),
            Column.<AtNode>status(desk.words("prices.reached"), this::reached),
            Column.<AtNode>instant(
                desk.words("prices.received-at"), one -> one.receivedAt().orElse(null)));
    table
        .titled(desk.words("prices.missing"))
        .withTools()
        .identifiedBy(AtNode::node)
        .whenEmpty(desk.words("prices.missing.none"), desk.words("prices.missing.none.next"));
    table.setMinHeight(360);
    return table;
  }

  private Status reached(AtNode node) {
    return node.receivedAt().isEmpty()
        ? new Status(Tone.OFFLINE, desk.text("prices.not-received"))
        : new Status(Tone.NEUTRAL, desk.text("prices.armed"));
  }

  private void show(RolloutResource now) {
    RolloutCount count = now.rollOut();
    SegmentedBar bar = new SegmentedBar(16);
    bar.show(
        List.of(
            new SegmentedBar.Part(
                desk.text("prices.part.applied", count.inForce()), count.inForce(), "accent"),
            new SegmentedBar.Part(
                desk.text("prices.part.armed", count.received() - count.inForce()),
                count.received() - count.inForce(),
                "data-1-soft"),
            new SegmentedBar.Part(
                desk.text("prices.part.missing", count.nodes() - count.received()),
                count.nodes() - count.received(),
                "offline")),
        count.nodes());
    progress
        .getChildren()
        .setAll(
            Boxes.baseline(
                8,
                Words.data(desk.formats().count(count.inForce()), "text-40", "bold"),
                Words.data(
                    desk.text("prices.of-nodes", desk.formats().count(count.nodes())),
                    "text-20",
                    "muted"),
                Boxes.spacer(),
                Words.data(
                    desk.formats().percent(share(count.inForce(), count.nodes()), 1),
                    "text-20",
                    "semibold")),
            bar,
            new Legend(bar.legend()));
    steps.show(steps(now));
    stages.show(stages(count));
    story.show(now);
    half.set(half(now));
    missing.rows().set(Rows.of(RolloutViewModel.missing(now)));
    change.getChildren().setAll(facts(now));
    draw(now);
  }

  /** What was decided in the wizard, and that it is on its way. */
  private List<Step> steps(RolloutResource now) {
    return List.of(
        done("prices.step.products", desk.text("prices.products", now.prices().size())),
        done(
            "prices.step.stations",
            now.stations().isEmpty()
                ? desk.text("prices.everywhere")
                : desk.text("prices.stations", now.stations().size())),
        done("prices.step.when", desk.formats().when(now.effectiveAt())),
        new Step(
            desk.text("prices.step.sent"),
            desk.text("prices.step.sent.at", desk.formats().when(now.changedAt())),
            Step.State.NOW));
  }

  private Step done(String name, String about) {
    return new Step(desk.text(name), about, Step.State.DONE);
  }

  /** How long it took half of them; nothing before. */
  private String half(RolloutResource now) {
    List<Instant> applied = RolloutViewModel.applied(now);
    int middle = Math.ceilDiv(now.nodes().size(), 2);
    if (applied.size() < middle || middle == 0) {
      return "";
    }
    Duration took = Duration.between(applied.getFirst(), applied.get(middle - 1));
    return desk.text("prices.half", desk.formats().span(took));
  }

  private static java.math.BigDecimal share(long part, long whole) {
    return juyu.ui.format.Formats.share(part, whole);
  }

  private List<Stage> stages(RolloutCount count) {
    String of = desk.text("overview.kpi.of", desk.formats().count(count.nodes()));
    return List.of(
        new Stage(desk.text("prices.stage.sent"), desk.formats().count(count.nodes()), of, true),
        new Stage(
            desk.text("prices.stage.received"),
            desk.formats().count(count.received()),
            of,
            count.received() == count.nodes()),
        new Stage(
            desk.text("prices.stage.applied"),
            desk.formats().count(count.inForce()),
            of,
            count.inForce() == count.nodes()));
  }

  private Facts facts(RolloutResource now) {
    Facts facts = new Facts();
    for (Price price : now.prices()) {
      facts.with(
          desk.texts().bind(() -> desk.products().name(price.productId())),
          "₩" + desk.formats().won(price.unitPrice()),
          "semibold");
    }
    return facts
        .rule()
        .with(desk.words("prices.version"), desk.formats().count(now.priceVersion()))
        .with(
            desk.words("prices.where"),
            now.stations().isEmpty()
                ? desk.text("prices.everywhere")
                : String.join(", ", now.stations().stream().map(Object::toString).toList()))
        .with(desk.words("prices.changed-at"), desk.formats().dateTime(now.changedAt()))
        .with(desk.words("prices.effective"), desk.formats().dateTime(now.effectiveAt()));
  }

  /** How many price by it, over the time since the first of them did. */
  private void draw(RolloutResource now) {
    List<Instant> applied = RolloutViewModel.applied(now);
    if (applied.isEmpty()) {
      return;
    }
    Instant first = applied.getFirst();
    List<Curve.Point> points = new ArrayList<>();
    for (int at = 0; at < applied.size(); at++) {
      points.add(
          new Curve.Point(
              seconds(first, applied.get(at)), desk.formats().exactTime(applied.get(at)), at + 1));
    }
    double end = Math.max(10, seconds(first, applied.getLast()) * 1.1);
    LongFunction<String> count = desk.formats()::count;
    curve.show(
        new Axes(
            0,
            end,
            List.of(
                new Tick(0, desk.formats().exactTime(first)),
                new Tick(end, desk.formats().exactTime(first.plusMillis((long) (end * 1000))))),
            count,
            count),
        new Curve(desk.text("prices.stage.applied"), points, desk.formats().count(applied.size())));
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  private void resend() {
    desk.sheet(
        Words.label(desk.words("prices.resend"), "text-20", "semibold"),
        Optional.empty(),
        Words.paragraph(desk.words("prices.resend.then"), "muted"),
        new FormView(
                desk.ui(),
                model.resend(),
                desk.words("prices.resend.send"),
                () ->
                    model.sendAgain(done -> {
                      desk.frame().sheet().close();
                      desk.frame().toasts().done(desk.words("prices.resent"));
                    }),
                () -> desk.frame().sheet().close())
            .with(
                FormField.of(desk.ui(), desk.words("orders.station"), model.station())
                    .prompt(desk.words("orders.station.prompt"))));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Esc", desk.words("prices.all"), back),
        ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
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
