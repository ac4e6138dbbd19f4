package juyu.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import juyu.ui.Ui;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.Work;
import juyu.ui.testing.UiTest;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand rows scroll smoothly: what a pulse costs does not grow with the rows. Measured
 * as the UI thread's own time, so that a busy machine does not spoil it.
 */
class ScrollingTest extends UiTest {

  private static final int ROWS = 100_000;
  private static final int STEPS = 120;

  /** A picture at 60 Hz has 16.7 ms. */
  private static final double MEDIAN_MILLIS = 16;

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
  private boolean scrolled;
  private long began;

  @Test
  void a_pulse_while_scrolling_takes_less_than_a_picture() {
    Work work = new BackgroundWork("scrolling");
    Ui ui = ui("ui", work);
    DataTable<Sale> table =
        show(ui, () -> new DataTable<>(Sale.columns(), ui.texts(), ui.formats(), work));
    doOnUi(() -> table.rows().set(Rows.of(Sale.many(ROWS))));
    await().untilAsserted(() -> assertThat(onUi(() -> table.shown().size())).isEqualTo(ROWS));
    TableView<?> view = onUi(() -> (TableView<?>) table.lookup(".table-view"));
    scroll(view, STEPS / 4);
    doOnUi(() -> measure(table.getScene()));
    scroll(view, STEPS);
    work.close();
    List<Long> sorted = nanos.stream().sorted().toList();
    assertThat(sorted).hasSizeGreaterThan(STEPS / 2);
    assertThat(sorted.get(sorted.size() / 2) / 1e6)
        .as(
            "median layout in ms while scrolling; p95 %.1f",
            sorted.get(sorted.size() * 95 / 100) / 1e6)
        .isLessThan(MEDIAN_MILLIS);
  }

  /** Only pulses after a step: the others have nothing to do. */
  private void measure(Scene scene) {
    scene.addPreLayoutPulseListener(() -> began = used());
    scene.addPostLayoutPulseListener(() -> {
      if (scrolled) {
        nanos.add(used() - began);
        scrolled = false;
      }
    });
  }

  private static long used() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Each step shows other rows than the one before, as a drag of the thumb does. */
  private void scroll(TableView<?> view, int steps) {
    for (int step = 1; step <= steps; step++) {
      int row = (int) ((long) step * 7_919 % ROWS);
      doOnUi(() -> {
        scrolled = true;
        view.scrollTo(row);
      });
    }
  }
}
