package juyu.hqadmin.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.overview.OverviewViewModel.Data;
import juyu.model.sale.SalesDayResource;
import juyu.model.value.Money;
import juyu.ui.chart.Bar;
import juyu.ui.chart.BarChart;
import juyu.ui.chart.DotLineChart;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** Revenue and litres of the last days: two charts with one time axis. */
final class Days extends VBox {

  /** Room for the figures of both, so that a day stands at one place. */
  private static final double AXIS = 48;

  private final Desk desk;
  private final BarChart revenue = new BarChart();
  private final DotLineChart litres = new DotLineChart();

  Days(Desk desk) {
    this.desk = desk;
    revenue.setMinHeight(180);
    revenue.setPrefHeight(230);
    litres.setMinHeight(120);
    litres.setPrefHeight(130);
    revenue.setAxisWidth(AXIS);
    litres.setAxisWidth(AXIS);
    VBox.setVgrow(revenue, javafx.scene.layout.Priority.ALWAYS);
    getStyleClass().add("gap-8");
    getChildren()
        .setAll(
            Words.label(desk.words("overview.revenue"), "text-12", "semibold"),
            Boxes.grow(revenue),
            Words.label(desk.words("overview.litres"), "text-12", "semibold"),
            litres);
  }

  /** Shows these days; one without sales has bars of zero. */
  void show(Data data) {
    LocalDate today = data.now().businessDate();
    Map<LocalDate, SalesDayResource> known =
        data.days().stream()
            .collect(Collectors.toMap(SalesDayResource::businessDate, Function.identity()));
    List<Bar> amounts = new ArrayList<>();
    List<Bar> volumes = new ArrayList<>();
    for (int before = OverviewViewModel.DAYS - 1; before >= 0; before--) {
      LocalDate day = today.minusDays(before);
      SalesDayResource sold =
          known.getOrDefault(day, new SalesDayResource(day, Money.ZERO, BigDecimal.ZERO, 0));
      String until =
          before == 0 ? desk.text("overview.until", desk.formats().time(data.now().asOf())) : "";
      amounts.add(bar(day, until, sold.amount().won(), before == 0));
      volumes.add(bar(day, until, sold.litres().longValue(), before == 0));
    }
    revenue.show(amounts, this::brief, this::won, false);
    litres.show(volumes, this::brief, this::litresOf, true);
  }

  private Bar bar(LocalDate day, String until, long value, boolean isToday) {
    return new Bar(desk.formats().day(day), until, value, brief(value), isToday);
  }

  private String brief(long value) {
    return desk.formats().briefWon(Money.of(value));
  }

  private String won(long value) {
    return "₩" + desk.formats().won(Money.of(value));
  }

  private String litresOf(long value) {
    return desk.formats().count(value) + " L";
  }
}
