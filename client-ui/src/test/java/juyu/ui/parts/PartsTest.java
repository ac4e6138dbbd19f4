package juyu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import juyu.ui.Ui;
import juyu.ui.chart.AreaChart;
import juyu.ui.chart.Axes;
import juyu.ui.chart.Curve;
import juyu.ui.chart.Tick;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.testing.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest extends UiTest {

  private Ui ui;

  @BeforeEach
  void openUi() {
    ui = ui("ui", new SameThreadWork());
  }

  private static String spoken(Node node) {
    return onUi(node::getAccessibleText);
  }

  @Test
  void arrow_keys_walk_over_the_stations_and_enter_opens_one() {
    List<String> opened = new ArrayList<>();
    HealthGrid grid = show(ui, 520, 400, () -> HealthGrid.large().onOpen(opened::add));
    doOnUi(() ->
        grid.show(
            IntStream.range(0, 20)
                .mapToObj(at -> new HealthCell("id" + at, "ST" + at, Health.IN_STEP, "In step"))
                .toList()));
    doOnUi(grid::requestFocus);
    type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(opened).containsExactly("id6");
    assertThat(onUi(() -> grid.selected().get())).isEqualTo("id6");
    assertThat(spoken(grid)).isEqualTo("ST6, In step");
  }

  @Test
  void a_chart_is_read_out_by_the_arrow_keys() {
    AreaChart chart = show(ui, AreaChart::new);
    List<Curve.Point> points =
        List.of(new Curve.Point(0, "15:00", 10), new Curve.Point(1, "15:01", 1_988));
    doOnUi(() ->
        chart.show(
            new Axes(0, 5, List.of(new Tick(0, "15:00")), Long::toString, ui.formats()::count),
            new Curve("Applied", points, "1,988")));
    assertThat(spoken(chart)).isEqualTo("Applied 15:01: 1,988");
    doOnUi(chart::requestFocus);
    type(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(spoken(chart)).isEqualTo("15:00\nApplied 10");
    type(KeyCode.ESCAPE);
    assertThat(spoken(chart)).isEqualTo("Applied 15:01: 1,988");
  }

  @Test
  void chips_keep_the_choice_when_their_counts_change() {
    FilterChips<String> chips = show(ui, () -> new FilterChips<>("all"));
    doOnUi(() ->
        chips.show(
            List.of(
                new FilterChips.Chip<>("all", "All", "3", null),
                new FilterChips.Chip<>("off", "Offline", "1", Health.OFFLINE))));
    clickOn("Offline  1");
    doOnUi(() ->
        chips.show(
            List.of(
                new FilterChips.Chip<>("all", "All", "4", null),
                new FilterChips.Chip<>("off", "Offline", "2", Health.OFFLINE))));
    assertThat(onUi(() -> chips.chosen().get())).isEqualTo("off");
    clickOn("Offline  2");
    assertThat(onUi(() -> chips.chosen().get())).isEqualTo("off");
  }
}
