package juyu.pos.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonView;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.signin.SignIn;
import juyu.till.signin.SignIns;
import juyu.ui.fx.Work;

/** A person chooses a name and types a PIN. Used on the UI thread. */
public final class SignInViewModel {

  private static final int MOST_DIGITS = 8;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final TillNode till;
  private final Work work;
  private final Map<UUID, Instant> lockedUntil = new HashMap<>();
  private final ReadOnlyObjectWrapper<SignInState> state;
  private Consumer<SignIn> signedIn = signIn -> {};
  private boolean loaded;
  private List<PersonView> people = List.of();
  private Optional<UUID> selected = Optional.empty();
  private String pin = "";
  private boolean checking;
  private Optional<Said> said = Optional.empty();

  public SignInViewModel(TillNode till, Work work) {
    this.till = till;
    this.work = work;
    this.state = new ReadOnlyObjectWrapper<>(shown());
    work.every(SECOND, this::countDown);
    readPeople();
  }

  /** All that the screen shows. */
  public ReadOnlyObjectProperty<SignInState> state() {
    return state.getReadOnlyProperty();
  }

  /** Told who has signed in. */
  public void onSignedIn(Consumer<SignIn> listener) {
    signedIn = listener;
  }

  private void show() {
    state.set(shown());
  }

  private SignInState shown() {
    return new SignInState(loaded, people, selected, pin.length(), checking, locked(), said);
  }

  private long locked() {
    return selected
        .map(lockedUntil::get)
        .map(until -> Duration.between(till.journal().now(), until))
        .filter(Duration::isPositive)
        .map(left -> left.plusMillis(999).toSeconds())
        .orElse(0L);
  }

  private void countDown() {
    if (!lockedUntil.isEmpty()) {
      boolean wasLocked = state.get().lockedSeconds() > 0;
      if (wasLocked && locked() == 0) {
        said = Optional.empty();
      }
      Instant now = till.journal().now();
      lockedUntil.values().removeIf(until -> !until.isAfter(now));
      show();
    }
  }

  /** Reads who may sign in; to be called when the station has said something of people. */
  public void readPeople() {
    work.run(() -> till.store().read(PeopleQueries::working), this::know, this::failed);
  }

  private void know(List<PersonView> working) {
    loaded = true;
    people = List.copyOf(working);
    selected = selected.filter(id -> people.stream().anyMatch(p -> p.personId().equals(id)));
    if (people.size() == 1) {
      selected = Optional.of(people.getFirst().personId());
    }
    show();
  }

  private void failed(Exception why) {
    checking = false;
    said = Optional.of(Said.of("sign-in.failed", String.valueOf(why.getMessage())));
    show();
  }

  // ---- keys ----

  public void select(UUID person) {
    if (!checking) {
      selected = Optional.of(person);
      pin = "";
      said = Optional.empty();
      show();
    }
  }

  /** Selects the person beside the selected one; the first or last if none is. */
  public void selectBeside(int step) {
    List<UUID> ids = people.stream().map(PersonView::personId).toList();
    if (!ids.isEmpty()) {
      int now = selected.map(ids::indexOf).orElse(step > 0 ? -1 : ids.size());
      select(ids.get(Math.clamp(now + (long) step, 0, ids.size() - 1)));
    }
  }

  /** Digits are typed; without a person they are asked for one. */
  public void digit(String keys) {
    if (selected.isEmpty()) {
      said = Optional.of(Said.of("sign-in.choose"));
    } else if (state.get().canType() && pin.length() + keys.length() <= MOST_DIGITS) {
      pin += keys;
      said = Optional.empty();
    }
    show();
  }

  public void erase() {
    if (state.get().canErase()) {
      pin = pin.substring(0, pin.length() - 1);
      show();
    }
  }

  public void clear() {
    if (!checking) {
      pin = "";
      said = Optional.empty();
      show();
    }
  }

  /** The PIN is complete. */
  public void enter() {
    if (!state.get().canEnter()) {
      return;
    }
    UUID person = selected.orElseThrow();
    String typed = pin;
    pin = "";
    checking = true;
    said = Optional.empty();
    show();
    work.run(() -> till.signIns().signIn(person, typed), this::answered, this::failed);
  }

  private void answered(Outcome<SignIns.Opened> outcome) {
    checking = false;
    switch (outcome) {
      case Outcome.Accepted<SignIns.Opened>(SignIns.Opened opened) -> {
        selected = Optional.empty();
        show();
        signedIn.accept(opened.signIn());
      }
      case Outcome.Refused<SignIns.Opened>(Refusal refusal) -> refused(refusal);
    }
  }

  private void refused(Refusal refusal) {
    if (refusal.code().equals("pin.locked")) {
      long seconds = Long.parseLong(refusal.args().getFirst().toString());
      selected.ifPresent(id -> lockedUntil.put(id, till.journal().now().plusSeconds(seconds)));
      said = Optional.of(Said.of("sign-in.locked"));
    } else {
      said = Optional.of(Said.of(refusal));
    }
    show();
  }

  /** Said to whoever comes next, such as why the last person was signed out. */
  public void tell(Said words) {
    said = Optional.of(words);
    show();
  }
}
