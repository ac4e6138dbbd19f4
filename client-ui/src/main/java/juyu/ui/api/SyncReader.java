package juyu.ui.api;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import juyu.ui.fx.Running;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import juyu.ui.sync.SyncActions;
import juyu.ui.sync.SyncPicture;
import juyu.ui.sync.SyncState;
import juyu.ui.sync.SyncWatch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the chip and the panel of a window up with its node's {@code GET /sync}: after each change
 * there, and every few seconds, because a link that breaks changes nothing. Used on the UI thread,
 * but for what a person decides.
 */
public final class SyncReader implements SyncActions, AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final Address SYNC = Address.of("/sync");

  private final ApiClient api;
  private final Work work;
  private final SyncWatch watch;
  private final ReadOnlyObjectWrapper<SyncState> state =
      new ReadOnlyObjectWrapper<>(new SyncState.NotKnown());
  private final ReadOnlyObjectWrapper<@Nullable SyncPicture> picture =
      new ReadOnlyObjectWrapper<>();
  private final Running ticking;
  private final Subscription reaching;
  private Optional<Running> asked = Optional.empty();
  private boolean asking;

  /**
   * Starts to ask.
   *
   * @param parent the node above the one that is asked; none at head office
   */
  public SyncReader(ApiClient api, Work work, Optional<String> parent) {
    this.api = api;
    this.work = work;
    this.watch = new SyncWatch(parent);
    ticking = work.every(EVERY, this::look);
    reaching = api.reach().subscribe((old, now) -> reachBecame(now));
    look();
  }

  private void reachBecame(Reach reach) {
    if (reach == Reach.AWAY) {
      state.set(new SyncState.NotKnown());
    } else {
      look();
    }
  }

  /** Asks now, unless it is asking. */
  public void look() {
    if (!asking) {
      asking = true;
      asked =
          Optional.of(
              work.run(() -> api.get(SYNC, SyncPicture.class), this::seen, failed -> notSeen()));
    }
  }

  private void seen(SyncPicture now) {
    asking = false;
    picture.set(now);
    state.set(watch.look(now));
  }

  private void notSeen() {
    asking = false;
    state.set(new SyncState.NotKnown());
  }

  /** For the chip. */
  public ReadOnlyObjectProperty<SyncState> state() {
    return state.getReadOnlyProperty();
  }

  /** For the panel; null before the first answer. */
  public ReadOnlyObjectProperty<@Nullable SyncPicture> picture() {
    return picture.getReadOnlyProperty();
  }

  @Override
  public SyncPicture retry() {
    return after(api.post(Address.of("/parked/retry"), "", SyncPicture.class));
  }

  @Override
  public SyncPicture skip(UUID event, String feature, String reason) {
    return after(
        api.post(
            Address.of("/parked", event, "skip"), new Skip(feature, reason), SyncPicture.class));
  }

  private SyncPicture after(SyncPicture decided) {
    UiThread.run(() -> seen(decided));
    return decided;
  }

  private record Skip(String feature, String reason) {}

  @Override
  public void close() {
    ticking.cancel();
    reaching.unsubscribe();
    asked.ifPresent(Running::cancel);
  }
}
