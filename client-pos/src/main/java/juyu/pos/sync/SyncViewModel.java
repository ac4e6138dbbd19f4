package juyu.pos.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.journal.Journal.ChannelView;
import juyu.model.journal.Journal.ParkedView;
import juyu.model.sync.LinkStatus;
import juyu.till.TillNode;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import juyu.ui.sync.SyncState;

/** Looks once a second how the till stands with its station. Used on the UI thread. */
public final class SyncViewModel implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(1);

  /** Fewer entries than this are on their way: they are not worth a word. */
  private static final long FEW = 20;

  /** What is on its way for longer than this is worth one. */
  private static final Duration LONG = Duration.ofSeconds(3);

  /**
   * What the panel shows.
   *
   * @param link with the station; none before the first look
   * @param up what this till has for the station
   * @param parked what came from the station and could not be applied here
   */
  public record Details(
      Optional<LinkStatus> link, Optional<ChannelView> up, List<ParkedView> parked) {

    /** Entries that the station has not confirmed. */
    public long waiting() {
      return up.map(ChannelView::waiting).orElse(0L);
    }
  }

  private final TillNode till;
  private final Work work;
  private final Running looking;
  private final ReadOnlyObjectWrapper<SyncState> state =
      new ReadOnlyObjectWrapper<>(new SyncState.NotKnown());
  private final ReadOnlyObjectWrapper<Details> details =
      new ReadOnlyObjectWrapper<>(new Details(Optional.empty(), Optional.empty(), List.of()));
  private Optional<Instant> offlineSince = Optional.empty();
  private Optional<Pace> pace = Optional.empty();
  private boolean busy;

  /** How many entries waited at an instant, to tell how fast they go. */
  private record Pace(Instant at, long waiting) {}

  public SyncViewModel(TillNode till, Work work) {
    this.till = till;
    this.work = work;
    this.looking = work.every(LOOK, this::look);
    look();
  }

  /** For the chip and the banner. */
  public ReadOnlyObjectProperty<SyncState> state() {
    return state.getReadOnlyProperty();
  }

  /** For the panel. */
  public ReadOnlyObjectProperty<Details> details() {
    return details.getReadOnlyProperty();
  }

  private void look() {
    if (!busy) {
      busy = true;
      work.run(this::read, this::know, why -> busy = false);
    }
  }

  private Details read() {
    return new Details(
        till.sync().links().stream().findFirst(),
        till.journal().channels().stream()
            .filter(channel -> channel.channel().writer().equals(till.code()))
            .findFirst(),
        till.journal().parked());
  }

  private void know(Details read) {
    busy = false;
    details.set(read);
    state.set(stateOf(read));
  }

  private SyncState stateOf(Details read) {
    Instant now = till.journal().now();
    boolean open = read.link().filter(l -> l.state() == LinkStatus.State.OPEN).isPresent();
    if (!open) {
      offlineSince = offlineSince.or(() -> Optional.of(now));
      pace = Optional.empty();
      Instant since = offlineSince.orElseThrow();
      return new SyncState.Offline(since, read.waiting(), oldest(read).orElse(since));
    }
    offlineSince = Optional.empty();
    if (!read.parked().isEmpty()) {
      return new SyncState.NeedsPerson(read.parked().size());
    }
    return isCatchingUp(read, now)
        ? new SyncState.CatchingUp(read.waiting(), secondsLeft(read.waiting(), now))
        : new SyncState.InStep();
  }

  private static Optional<Instant> oldest(Details read) {
    return read.up().flatMap(ChannelView::waitingSince);
  }

  private static boolean isCatchingUp(Details read, Instant now) {
    boolean old = oldest(read).filter(since -> since.plus(LONG).isBefore(now)).isPresent();
    return read.waiting() >= FEW || (read.waiting() > 0 && old);
  }

  private long secondsLeft(long waiting, Instant now) {
    long seconds = pace.map(before -> secondsLeft(before, waiting, now)).orElse(-1L);
    pace = Optional.of(new Pace(now, waiting));
    return seconds;
  }

  private static long secondsLeft(Pace before, long waiting, Instant now) {
    long gone = before.waiting() - waiting;
    long millis = Duration.between(before.at(), now).toMillis();
    return gone <= 0 || millis <= 0 ? -1 : Math.ceilDiv(waiting * millis, gone * 1_000);
  }

  @Override
  public void close() {
    looking.cancel();
  }
}
