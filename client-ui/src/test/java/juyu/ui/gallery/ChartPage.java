package juyu.ui.gallery;

import static juyu.ui.gallery.TablePage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import javafx.scene.Parent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.model.value.Money;
import juyu.ui.chart.AreaChart;
import juyu.ui.chart.Axes;
import juyu.ui.chart.Bar;
import juyu.ui.chart.BarChart;
import juyu.ui.chart.ComparisonLineChart;
import juyu.ui.chart.Curve;
import juyu.ui.chart.DotLineChart;
import juyu.ui.chart.Legend;
import juyu.ui.chart.SegmentedBar;
import juyu.ui.chart.Sparkline;
import juyu.ui.chart.Tick;
import juyu.ui.gallery.Gallery.Setting;
import juyu.ui.parts.Card;
import juyu.ui.theme.Boxes;

final class ChartPage {

  private ChartPage() {}

  static Parent of(Setting setting) {
    GridPane grid = new GridPane();
    grid.setPrefSize(1500, 900);
    grid.getStyleClass().addAll("gap-16", "pad-24");
    grid.add(
        new Card(words("시간대별 누적 매출"), today(setting))
            .actions(
                new Legend(
                    List.of(
                        new Legend.Entry("line", "오늘"), new Legend.Entry("dashes", "지난주 금요일")))),
        0,
        0);
    grid.add(
        new Card(words("Tills applied over time"), rollout(setting))
            .about(words("half within 11 s")),
        1,
        0);
    grid.add(new Card(words("Revenue and litres by day"), days(setting)), 0, 1);
    SegmentedBar bar = new SegmentedBar(16);
    bar.show(
        List.of(
            new SegmentedBar.Part("Applied 1,988", 1988, "accent"),
            new SegmentedBar.Part("Fuelling now 2", 2, "data-1-soft"),
            new SegmentedBar.Part("Parked 1", 1, "danger"),
            new SegmentedBar.Part("Offline 9", 9, "offline")),
        2000);
    SegmentedBar small = new SegmentedBar(8);
    small.show(List.of(new SegmentedBar.Part("Applied", 700, "accent")), 2000);
    SegmentedBar none = new SegmentedBar(8);
    none.show(List.of(), 2000);
    Sparkline spark = new Sparkline();
    spark.show(List.of(3L, 5L, 4L, 8L, 7L, 9L, 12L), "");
    grid.add(
        new Card(
            words("Progress"),
            Boxes.column(16, bar, new Legend(bar.legend()), small, none, new HBox(spark))),
        1,
        1);
    return grid;
  }

  private static ComparisonLineChart today(Setting setting) {
    LongFunction<String> brief = won -> setting.formats().briefWon(Money.of(won));
    LongFunction<String> exact = won -> setting.formats().won(Money.of(won));
    List<Curve.Point> now = new ArrayList<>();
    List<Curve.Point> before = new ArrayList<>();
    double[] shares = {
      0, 1.1, 3.9, 6.5, 8.9, 11.4, 14.5, 17.6, 20.1, 22.4, 25.6, 29.8, 34, 36.8, 38.4, 39.2
    };
    for (int hour = 6; hour <= 21; hour++) {
      long won = (long) (shares[hour - 6] * 1_000_000);
      before.add(new Curve.Point(hour, hour + "시", won));
      if (hour <= 14) {
        now.add(new Curve.Point(hour, hour + "시", (long) (won * 1.061)));
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (int hour = 6; hour <= 21; hour += 3) {
      ticks.add(new Tick(hour, "%02d시".formatted(hour)));
    }
    ComparisonLineChart chart = new ComparisonLineChart();
    chart.show(
        new Axes(6, 21, ticks, brief, exact),
        new Curve("오늘", now, "오늘 " + brief.apply(21_350_072)),
        new Curve("지난주 금요일", before, "지난주 금요일 " + brief.apply(39_200_000)));
    chart.setPrefSize(760, 300);
    return chart;
  }

  private static AreaChart rollout(Setting setting) {
    List<Curve.Point> points = new ArrayList<>();
    long[] tills = {0, 90, 600, 1100, 1550, 1750, 1820, 1870, 1900, 1930, 1960, 1975, 1988};
    for (int at = 0; at < tills.length; at++) {
      points.add(new Curve.Point(at * 11, at * 11 + " s", tills[at]));
    }
    List<Tick> ticks = new ArrayList<>();
    for (int minute = 0; minute <= 5; minute++) {
      ticks.add(new Tick(minute * 60, "15:0" + minute));
    }
    AreaChart chart = new AreaChart();
    LongFunction<String> count = setting.formats()::count;
    chart.show(new Axes(0, 300, ticks, count, count), new Curve("Applied", points, "1,988"));
    chart.setPrefSize(480, 240);
    return chart;
  }

  private static VBox days(Setting setting) {
    double[] billions = {
      24.1, 21.8, 26.4, 26.9, 27.3, 27.8, 29.6, 25.2, 22.6, 27.1, 27.4, 28.2, 28.9, 16.9
    };
    String[] names = {
      "Sat 7", "Sun 8", "Mon 9", "Tue 10", "Wed 11", "Thu 12", "Fri 13", "Sat 14", "Sun 15",
      "Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20"
    };
    List<Bar> revenue = new ArrayList<>();
    List<Bar> litres = new ArrayList<>();
    for (int day = 0; day < names.length; day++) {
      boolean running = day == names.length - 1;
      String below = running ? "until 15:02" : "";
      revenue.add(
          new Bar(
              names[day],
              below,
              (long) (billions[day] * 1e9),
              Double.toString(billions[day]),
              running));
      litres.add(new Bar(names[day], below, (long) (billions[day] * 0.59e6), "", running));
    }
    BarChart bars = new BarChart();
    bars.show(
        revenue,
        won -> Long.toString(won / 1_000_000_000),
        won -> setting.formats().won(Money.of(won)),
        false);
    bars.setAxisWidth(32);
    bars.setPrefSize(800, 200);
    DotLineChart line = new DotLineChart();
    line.show(
        litres,
        value -> setting.formats().count(value / 1_000_000),
        setting.formats()::count,
        true);
    line.setAxisWidth(32);
    line.setPrefSize(800, 130);
    return new VBox(
        4,
        Boxes.styled(new javafx.scene.control.Label("Revenue, ₩ billion"), "text-12", "semibold"),
        bars,
        Boxes.styled(new javafx.scene.control.Label("Litres, million"), "text-12", "semibold"),
        line);
  }
}
