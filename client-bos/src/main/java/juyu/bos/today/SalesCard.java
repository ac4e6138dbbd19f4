package juyu.bos.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.today.DayResource;
import juyu.model.today.DayResource.Before;
import juyu.model.today.DayResource.OfCategory;
import juyu.model.value.Money;
import juyu.ui.chart.Axes;
import juyu.ui.chart.ComparisonLineChart;
import juyu.ui.chart.Curve;
import juyu.ui.chart.Legend;
import juyu.ui.chart.Tick;
import juyu.ui.parts.DeltaLabel;
import juyu.ui.parts.MoneyLabel;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** Sales of today: the sum against the same weekday, its parts, and how it came about. */
final class SalesCard extends HBox {

  private static final int HOURS_A_TICK = 3;
  private static final int OPENS = 6;
  private static final int CLOSES = 21;

  private final Desk desk;
  private final VBox figures = Boxes.column(12);
  private final ComparisonLineChart chart = new ComparisonLineChart();
  private final Legend legend = new Legend();

  SalesCard(Desk desk) {
    this.desk = desk;
    getStyleClass().addAll("card", "sales-card");
    figures.getStyleClass().addAll("pad-24", "sales-figures");
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox right =
        Boxes.column(
            12,
            Boxes.row(
                12, Words.label(desk.words("today.chart"), "semibold"), Boxes.spacer(), legend),
            chart);
    right.getStyleClass().add("pad-16");
    getChildren().setAll(figures, Boxes.uprightRule(), Boxes.grow(right));
  }

  void show(DayResource day) {
    figures.getChildren().setAll(hero(day), Boxes.rule(), parts(day));
    drawChart(day);
  }

  private Node hero(DayResource day) {
    VBox hero =
        Boxes.column(
            8,
            Words.label(desk.words("today.sales.until", desk.formats().time(day.asOf())), "muted"),
            new MoneyLabel(desk.formats(), 40, day.amount()));
    day.before().ifPresent(before -> hero.getChildren().add(comparison(day, before)));
    return hero;
  }

  private Node comparison(DayResource day, Before before) {
    HBox row = Boxes.row(8);
    TodayViewModel.change(day)
        .ifPresent(share -> row.getChildren().add(new DeltaLabel(desk.formats(), share)));
    row.getChildren()
        .add(
            Words.label(
                desk.words(
                    "today.before",
                    desk.formats().day(before.businessDate()),
                    desk.formats().won(before.soFar())),
                "muted"));
    return row;
  }

  private Node parts(DayResource day) {
    VBox parts = Boxes.column(8);
    day.categories().forEach(part -> parts.getChildren().add(part(part)));
    if (day.cancels() > 0) {
      parts
          .getChildren()
          .add(
              Boxes.row(
                  8,
                  Words.label(desk.words("today.cancels", day.cancels()), "muted"),
                  Boxes.spacer(),
                  uncut(Words.data(desk.formats().won(day.cancelled().negated()), "muted"))));
    }
    return parts;
  }

  private static Label uncut(Label amount) {
    amount.setMinWidth(USE_PREF_SIZE);
    return amount;
  }

  private Node part(OfCategory part) {
    String key =
        part.category().map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("other");
    return Boxes.row(
        8,
        Words.label(desk.words("category." + key)),
        Boxes.spacer(),
        uncut(Words.data(desk.formats().won(part.amount()), "semibold")));
  }

  private void drawChart(DayResource day) {
    SalesCurve curve = SalesCurve.of(day);
    int from = Math.min(OPENS, firstHour(curve));
    int to = Math.max(CLOSES, lastHour(curve));
    String today = desk.texts().text("today.chart.today");
    String before = day.before().map(then -> desk.formats().day(then.businessDate())).orElse("");
    chart.show(
        axes(day, from, to),
        new Curve(
            today,
            points(day, curve.today(), from, to),
            today + " " + desk.formats().briefWon(day.amount())),
        new Curve(
            before,
            points(day, curve.before(), from, to),
            day.before()
                .map(then -> before + " " + desk.formats().briefWon(then.amount()))
                .orElse("")));
    List<Legend.Entry> entries = new ArrayList<>(List.of(new Legend.Entry("line", today)));
    day.before().ifPresent(then -> entries.add(new Legend.Entry("dashes", before)));
    legend.show(entries);
  }

  private Axes axes(DayResource day, int from, int to) {
    List<Tick> ticks = new ArrayList<>();
    for (int hour = from; hour <= to; hour += HOURS_A_TICK) {
      ticks.add(new Tick(hour * 60.0, hourWords(day, hour)));
    }
    return new Axes(
        from * 60.0,
        to * 60.0,
        ticks,
        won -> desk.formats().briefWon(Money.of(won)),
        won -> desk.formats().won(Money.of(won)));
  }

  private String hourWords(DayResource day, int hour) {
    return desk.formats().time(day.startsAt().plus(Duration.ofHours(hour)));
  }

  private List<Curve.Point> points(
      DayResource day, List<SalesCurve.Point> points, int from, int to) {
    return points.stream()
        .filter(point -> point.at().toMinutes() >= from * 60L && point.at().toMinutes() <= to * 60L)
        .map(point ->
            new Curve.Point(
                point.at().toMinutes(),
                desk.formats().time(day.startsAt().plus(point.at())),
                point.total().won()))
        .toList();
  }

  private static int firstHour(SalesCurve curve) {
    return (int)
        java.util.stream.Stream.of(curve.today(), curve.before())
            .flatMap(List::stream)
            .filter(point -> point.total().isPositive())
            .mapToLong(point -> point.at().toHours() - 1)
            .min()
            .orElse(OPENS);
  }

  /** The hour in which the last sale was made, or now. */
  private static int lastHour(SalesCurve curve) {
    long now =
        curve.today().isEmpty() ? 0 : Math.ceilDiv(curve.today().getLast().at().toMinutes(), 60);
    Money whole = curve.before().isEmpty() ? Money.ZERO : curve.before().getLast().total();
    long before =
        curve.before().stream()
            .filter(point -> point.total().compareTo(whole) >= 0)
            .mapToLong(point -> point.at().toHours())
            .min()
            .orElse(CLOSES);
    return (int) Math.max(now, Math.min(24, before));
  }
}
