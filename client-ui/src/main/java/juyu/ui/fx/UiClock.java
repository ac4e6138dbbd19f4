package juyu.ui.fx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time as windows show it: one tick for all, so that all change together. */
public final class UiClock implements AutoCloseable {

  private static final Duration TICK = Duration.ofSeconds(1);

  private final Clock clock;
  private final ReadOnlyObjectWrapper<Instant> second;
  private final ReadOnlyObjectWrapper<Instant> minute;
  private final Running ticking;

  public UiClock(Clock clock, Work work) {
    this.clock = clock;
    second = new ReadOnlyObjectWrapper<>(clock.instant());
    minute = new ReadOnlyObjectWrapper<>(clock.instant());
    ticking = work.every(TICK, this::tick);
  }

  private void tick() {
    Instant now = clock.instant();
    second.set(now);
    if (now.getEpochSecond() / 60 != minute.get().getEpochSecond() / 60) {
      minute.set(now);
    }
  }

  /** The exact time now. */
  public Instant now() {
    return clock.instant();
  }

  /** The time, new each second. */
  public ReadOnlyObjectProperty<Instant> second() {
    return second.getReadOnlyProperty();
  }

  /** The time, new each minute. */
  public ReadOnlyObjectProperty<Instant> minute() {
    return minute.getReadOnlyProperty();
  }

  @Override
  public void close() {
    ticking.cancel();
  }
}
