package juyu.hqadmin.world;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until somebody sets it. */
public final class BrandClock extends Clock {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private final AtomicReference<Instant> now;

  BrandClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  public void set(Instant to) {
    now.set(to);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return SEOUL;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("one zone is enough here");
  }
}
