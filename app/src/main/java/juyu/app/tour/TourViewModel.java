package juyu.app.tour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.app.fleet.Cable;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.SignIn;
import juyu.ui.fx.Work;
import juyu.ui.parts.Step;

/** The story as it is told: how far it is, who signs in, and the station's plug. */
final class TourViewModel {

  private static final Duration PERIOD = Duration.ofMillis(500);

  private final Work work;
  private final Lookout lookout;
  private final List<Cable> plugs;
  private final Progress progress = new Progress();
  private final ReadOnlyObjectWrapper<Integer> done = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<Boolean> away = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<List<SignIn>> signIns =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean looking;

  TourViewModel(Fleet fleet, Work work) {
    this.work = work;
    this.lookout = new Lookout(fleet);
    this.plugs = fleet.cablesAt(Fleet.STATION);
  }

  /** The nodes are ready: the story begins. */
  void begin(List<SignIn> people) {
    signIns.set(List.copyOf(people));
    look();
    work.every(PERIOD, this::look);
  }

  /** A look that finds a node too busy to answer finds more the next time. */
  private void look() {
    if (looking) {
      return;
    }
    looking = true;
    boolean wasAway = away.get();
    work.run(lookout::look, now -> looked(now, wasAway), busy -> looking = false);
  }

  private void looked(Seen now, boolean wasAway) {
    looking = false;
    if (progress.look(now, wasAway)) {
      done.set(done.get() + 1);
    }
  }

  /** Changes whenever a chapter is done; what is done tells {@link #state}. */
  ReadOnlyObjectProperty<Integer> done() {
    return done.getReadOnlyProperty();
  }

  Step.State state(Chapter chapter) {
    if (progress.isDone(chapter)) {
      return Step.State.DONE;
    }
    return isNow(chapter) ? Step.State.NOW : Step.State.WAITING;
  }

  private boolean isNow(Chapter chapter) {
    return !signIns.get().isEmpty() && progress.now().equals(Optional.of(chapter));
  }

  boolean isOver() {
    return progress.now().isEmpty();
  }

  /** Empty until the nodes are ready. */
  ReadOnlyObjectProperty<List<SignIn>> signIns() {
    return signIns.getReadOnlyProperty();
  }

  /** The first of those with which one signs in somewhere. */
  Optional<SignIn> signIn(Predicate<SignIn> where) {
    return signIns.get().stream().filter(where).findFirst();
  }

  /** Whether the station is off the network. */
  ReadOnlyObjectProperty<Boolean> away() {
    return away.getReadOnlyProperty();
  }

  /** Takes the station off the network, or puts it back. */
  void pullOrPlug() {
    if (away.get()) {
      // what was sold meanwhile is looked at first: a quick hand would otherwise not be noticed
      work.run(lookout::look, this::plugAgainAfter, busy -> plugAgain());
    } else {
      away.set(true);
      plugs.forEach(Cable::pull);
    }
  }

  private void plugAgainAfter(Seen now) {
    looked(now, /* wasAway= */ true);
    plugAgain();
  }

  private void plugAgain() {
    away.set(false);
    plugs.forEach(Cable::plugAgain);
  }
}
