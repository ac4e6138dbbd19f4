package juyu.model.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import juyu.model.journal.Event;
import juyu.model.journal.Rebuild;
import juyu.model.store.StoreSettings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** In whatever order and in whatever portions events arrive, the views say the same. */
class OrderIndependenceTest {

  private static final List<Event> EVENTS = Chronicle.ofImme().events();
  private static Reader reader;
  private static Map<String, List<String>> expected;

  @BeforeContainer
  static void readInOrder() throws IOException {
    Path folder = Files.createTempDirectory("juyu-order");
    reader = new Reader(StoreSettings.sqlite(folder));
    reader.read(EVENTS, () -> 1);
    expected = reader.views();
    assertThat(expected).allSatisfy((view, rows) -> assertThat(rows).as(view).isNotEmpty());
  }

  @AfterContainer
  static void close() {
    reader.close();
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void anyOrderAndAnyBatchesGiveTheSameViews(@ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(EVENTS);
    Collections.shuffle(shuffled, random);
    int most = 1 + random.nextInt(EVENTS.size());

    reader.read(shuffled, () -> 1 + random.nextInt(most));

    assertThat(reader.views()).isEqualTo(expected);
  }

  @Property(tries = 1)
  void theOtherWayRoundGivesTheSameViews() {
    reader.read(EVENTS.reversed(), () -> 500);
    assertThat(reader.views()).isEqualTo(expected);
  }

  @Property(tries = 2)
  void aRebuildGivesTheSameViews(@ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(EVENTS);
    Collections.shuffle(shuffled, random);
    reader.read(shuffled, () -> 7);

    assertThat(new Rebuild(Facts.P01, reader.store(), Features.all()).findings()).isEmpty();
  }

  @Property(tries = 1)
  void postgresGivesTheSameViews() throws IOException {
    try (Reader postgres = new Reader(Postgres.fresh(Files.createTempDirectory("juyu-order")))) {
      postgres.read(EVENTS, () -> 10);
      assertThat(postgres.views()).isEqualTo(expected);
      postgres.read(EVENTS.reversed(), () -> 500);
      assertThat(postgres.views()).isEqualTo(expected);
    }
  }
}
