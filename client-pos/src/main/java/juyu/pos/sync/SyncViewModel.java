package juyu.pos.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.journal.By;
import juyu.model.journal.Journal.ChannelView;
import juyu.model.journal.Journal.ParkedView;
import juyu.model.people.Role;
import juyu.model.sync.LinkStatus;
import juyu.till.TillNode;
import juyu.till.sale.SaleService.Unconfirmed;
import juyu.till.signin.SignIn;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import juyu.ui.sync.SyncActions;
import juyu.ui.sync.SyncPicture;
import juyu.ui.sync.SyncState;
import juyu.ui.sync.SyncWatch;
import org.jspecify.annotations.Nullable;

/** Looks once a second how the till stands with its station. Used on the UI thread. */
public final class SyncViewModel implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final TillNode till;
  private final Work work;
  private final SyncWatch watch;
  private final Supplier<Optional<SignIn>> person;
  private final Running looking;
  private final ReadOnlyObjectWrapper<SyncState> state =
      new ReadOnlyObjectWrapper<>(new SyncState.NotKnown());
  private final ReadOnlyObjectWrapper<@Nullable SyncPicture> picture =
      new ReadOnlyObjectWrapper<>();
  private boolean busy;

  /**
   * @param person who is signed in, if anybody is
   */
  public SyncViewModel(TillNode till, Work work, Supplier<Optional<SignIn>> person) {
    this.till = till;
    this.work = work;
    this.person = person;
    this.watch = new SyncWatch(till.code().parent().map(Object::toString));
    this.looking = work.every(LOOK, this::look);
    look();
  }

  /** For the chip and the banner. */
  public ReadOnlyObjectProperty<SyncState> state() {
    return state.getReadOnlyProperty();
  }

  /** For the panel; null before the first look. */
  public ReadOnlyObjectProperty<@Nullable SyncPicture> picture() {
    return picture.getReadOnlyProperty();
  }

  /** One look: the links and channels, and the sales among what waits. */
  private record Seen(SyncPicture picture, Unconfirmed sales) {}

  private void look() {
    if (!busy) {
      busy = true;
      work.run(() -> new Seen(read(), till.sales().unconfirmed()), this::know, why -> busy = false);
    }
  }

  private void know(Seen seen) {
    busy = false;
    picture.set(seen.picture());
    state.set(ofSales(watch.look(seen.picture()), seen.sales()));
  }

  /** A cashier asks for sales, not for entries. */
  private static SyncState ofSales(SyncState found, Unconfirmed sales) {
    return found instanceof SyncState.Offline(Instant since, long waiting, Instant oldest)
        ? new SyncState.Offline(since, sales.count(), sales.oldest().orElse(since))
        : found;
  }

  private SyncPicture read() {
    return new SyncPicture(
        till.code().value(),
        till.journal().now(),
        till.sync().links().stream().map(SyncViewModel::link).toList(),
        till.journal().channels().stream().map(SyncViewModel::channel).toList(),
        till.journal().parked().stream().map(SyncViewModel::parked).toList());
  }

  private static SyncPicture.Link link(LinkStatus link) {
    return new SyncPicture.Link(
        link.neighbour().value(),
        SyncPicture.LinkState.valueOf(link.state().name()),
        link.since(),
        link.detail(),
        link.skewMillis());
  }

  private static SyncPicture.Channel channel(ChannelView view) {
    return new SyncPicture.Channel(
        view.channel().toString(),
        view.head().seq(),
        view.proven().seq(),
        view.waiting(),
        view.waitingSince(),
        view.stopped());
  }

  private static SyncPicture.Parked parked(ParkedView view) {
    return new SyncPicture.Parked(
        view.event(),
        view.type(),
        view.feature(),
        view.subject(),
        view.reason(),
        view.since(),
        view.attempts());
  }

  /** What a manager who is signed in may decide about what is parked; none for a cashier. */
  public Optional<SyncActions> actions() {
    return person.get().filter(here -> here.role() == Role.MANAGER).map(Decisions::new);
  }

  /** Decisions of a manager. */
  private final class Decisions implements SyncActions {

    private final String actor;

    Decisions(SignIn manager) {
      this.actor = manager.seller().actor();
    }

    @Override
    public SyncPicture retry() {
      till.journal().retryParked(actor);
      return read();
    }

    @Override
    public SyncPicture skip(UUID event, String feature, String reason) {
      till.journal().skipParked(By.actor(actor, till.journal().newId()), event, feature, reason);
      return read();
    }
  }

  @Override
  public void close() {
    looking.cancel();
  }
}
