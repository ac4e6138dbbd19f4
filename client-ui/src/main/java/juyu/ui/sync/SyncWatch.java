package juyu.ui.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes of one picture after the other the state that the chip shows. It remembers since when the
 * link upwards is gone and how fast the rest shrinks. Used by one thread at a time.
 */
public final class SyncWatch {

  /** What has waited for less is on its way. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

  private final Optional<String> parent;
  private Optional<Instant> downSince = Optional.empty();
  private Optional<Step> last = Optional.empty();

  private record Step(Instant at, long left) {}

  /**
   * @param parent the node above; none at head office
   */
  public SyncWatch(Optional<String> parent) {
    this.parent = parent;
  }

  /** How it stands, by this picture and the ones before. */
  public SyncState look(SyncPicture now) {
    boolean down = parent.isPresent() && !upIn(now);
    downSince = down ? downSince.or(() -> Optional.of(now.now())) : Optional.empty();
    if (parent.isEmpty()) {
      return stations(now);
    }
    if (!now.parked().isEmpty()) {
      return new SyncState.NeedsPerson(now.parked().size());
    }
    return down ? offline(now) : connected(now);
  }

  private boolean upIn(SyncPicture now) {
    return parent.flatMap(now::link).filter(SyncPicture.Link::isOpen).isPresent();
  }

  private SyncState offline(SyncPicture now) {
    last = Optional.empty();
    List<SyncPicture.Channel> up =
        now.channels().stream()
            .filter(channel -> channel.isWrittenBy(now.node()))
            .filter(channel -> parent.equals(Optional.of(channel.neighbourOf(now.node()))))
            .toList();
    Instant since = downSince.orElse(now.now());
    Instant oldest =
        up.stream()
            .flatMap(channel -> channel.waitingSince().stream())
            .min(Instant::compareTo)
            .orElse(since);
    long waiting = up.stream().mapToLong(SyncPicture.Channel::waiting).sum();
    return new SyncState.Offline(since, waiting, oldest);
  }

  private SyncState connected(SyncPicture now) {
    long left =
        now.channels().stream()
            .filter(one -> waits(now, one))
            .mapToLong(SyncPicture.Channel::waiting)
            .sum();
    if (left == 0) {
      last = Optional.empty();
      return new SyncState.InStep();
    }
    long seconds = last.map(before -> secondsLeft(before, now.now(), left)).orElse(-1L);
    last = Optional.of(new Step(now.now(), left));
    return new SyncState.CatchingUp(left, seconds);
  }

  private static boolean waits(SyncPicture now, SyncPicture.Channel channel) {
    boolean open =
        now.link(channel.neighbourOf(now.node())).filter(SyncPicture.Link::isOpen).isPresent();
    return open
        && channel.waiting() > 0
        && channel
            .waitingSince()
            .filter(since -> since.plus(ON_ITS_WAY).isAfter(now.now()))
            .isEmpty();
  }

  private static long secondsLeft(Step before, Instant now, long left) {
    long gone = before.left() - left;
    long millis = Duration.between(before.at(), now).toMillis();
    return gone <= 0 ? -1 : Math.max(1, left * millis / gone / 1000);
  }

  private static SyncState stations(SyncPicture now) {
    long inStep = now.links().stream().filter(link -> isInStep(now, link)).count();
    return new SyncState.Stations(inStep, now.links().size(), now.parked().size());
  }

  private static boolean isInStep(SyncPicture now, SyncPicture.Link link) {
    return link.isOpen()
        && now.channels().stream()
            .filter(channel -> channel.neighbourOf(now.node()).equals(link.neighbour()))
            .noneMatch(channel -> waits(now, channel));
  }
}
