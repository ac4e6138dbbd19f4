package juyu.pos.shift;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.By;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftQueries;
import juyu.model.shift.ShiftView;
import juyu.model.value.Money;
import juyu.pos.shift.ShiftState.Step;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.shift.ShiftService.XReport;
import juyu.till.signin.Seller;
import juyu.ui.fx.Work;

/**
 * The open shift with its X report, and its close with a count that is made without knowing what
 * should be there. Used on the UI thread.
 */
public final class ShiftViewModel {

  private static final int MOST_PAST = 50;

  private final TillNode till;
  private final Work work;
  private final Supplier<Seller> seller;
  private final Supplier<Boolean> blind;
  private final ReadOnlyObjectWrapper<ShiftState> state;
  private boolean loaded;
  private Optional<XReport> x = Optional.empty();
  private Step step = Step.LOOK;
  private DrawerCount count = DrawerCount.NONE;
  private Optional<Integer> focus = Optional.of(DrawerCount.DENOMINATIONS.getFirst());
  private String note = "";
  private boolean working;
  private Optional<ShiftClosed> closed = Optional.empty();
  private List<ShiftView> past = List.of();
  private Optional<Said> said = Optional.empty();
  private Runnable ended = () -> {};

  /**
   * @param seller whoever is signed in
   * @param blind whether that person must not see what should lie in the drawer
   */
  public ShiftViewModel(
      TillNode till, Work work, Supplier<Seller> seller, Supplier<Boolean> blind) {
    this.till = till;
    this.work = work;
    this.seller = seller;
    this.blind = blind;
    this.state = new ReadOnlyObjectWrapper<>(shown());
  }

  /** All that the screen shows. */
  public ReadOnlyObjectProperty<ShiftState> state() {
    return state.getReadOnlyProperty();
  }

  /** Told when the shift is closed and its report was looked at. */
  public void onEnded(Runnable listener) {
    ended = listener;
  }

  private void show() {
    state.set(shown());
  }

  private ShiftState shown() {
    return new ShiftState(
        loaded,
        x,
        blind.get(),
        step,
        ShiftState.Count.of(count),
        focus,
        note,
        working,
        closed,
        past,
        said);
  }

  /** Reads the open shift and the past ones; to be called when the screen opens. */
  public void look() {
    step = Step.LOOK;
    closed = Optional.empty();
    said = Optional.empty();
    read();
  }

  /** Reads them again, as after a sale. */
  public void read() {
    work.run(this::found, this::know, this::failed);
  }

  /** What there is to look at. */
  private record Found(Optional<XReport> x, List<ShiftView> past) {}

  private Found found() {
    return new Found(
        till.shifts().x(),
        till
            .store()
            .read(tx -> ShiftQueries.ofTill(tx, till.code(), Optional.empty(), MOST_PAST))
            .stream()
            .filter(shift -> !shift.isOpen())
            .toList());
  }

  private void know(Found found) {
    loaded = true;
    x = found.x();
    past = found.past();
    show();
  }

  private void failed(Exception why) {
    working = false;
    said = Optional.of(Said.of("shift.failed", String.valueOf(why.getMessage())));
    show();
  }

  // ---- counting ----

  /** Begins to count the drawer. */
  public void beginCount() {
    step = Step.COUNT;
    count = DrawerCount.NONE;
    note = "";
    said = Optional.empty();
    focus = Optional.of(DrawerCount.DENOMINATIONS.getFirst());
    show();
  }

  /** Counts by one sum, or by notes and coins. */
  public void countBySum(boolean bySum) {
    count = count.bySum(bySum);
    focus = bySum ? Optional.empty() : Optional.of(DrawerCount.DENOMINATIONS.getFirst());
    show();
  }

  /** Digits are for this denomination from now on. */
  public void focus(int denomination) {
    if (!count.isBySum()) {
      focus = Optional.of(denomination);
      show();
    }
  }

  /** Digits are for the next denomination below (1) or above (-1). */
  public void focusBeside(int step) {
    focus.ifPresent(now -> {
      int place = DrawerCount.DENOMINATIONS.indexOf(now) + step;
      focus(
          DrawerCount.DENOMINATIONS.get(
              Math.clamp(place, 0, DrawerCount.DENOMINATIONS.size() - 1)));
    });
  }

  public void digit(String keys) {
    change(c -> c.sumTyped(keys), (c, denomination) -> c.typed(denomination, keys));
  }

  public void erase() {
    change(DrawerCount::sumErased, DrawerCount::erased);
  }

  public void clear() {
    change(DrawerCount::sumCleared, (c, denomination) -> c.with(denomination, ""));
  }

  private interface OfOne {
    DrawerCount change(DrawerCount count, int denomination);
  }

  private void change(UnaryOperator<DrawerCount> sum, OfOne one) {
    if (step == Step.COUNT && !working) {
      said = Optional.empty();
      count = focus.map(d -> one.change(count, d)).orElseGet(() -> sum.apply(count));
      show();
    }
  }

  /** What whoever looks later should know. */
  public void note(String words) {
    note = words;
    show();
  }

  // ---- closing ----

  /** Closes the shift with what was counted. */
  public void close() {
    if (!state.get().canClose()) {
      return;
    }
    working = true;
    said = Optional.empty();
    show();
    Money counted = count.total();
    Optional<String> reason = Optional.of(note).filter(words -> !words.isBlank());
    Seller by = seller.get();
    work.run(() -> close(counted, reason, by), this::answered, this::failed);
  }

  private Outcome<ShiftClosed> close(Money counted, Optional<String> reason, Seller by) {
    Outcome<UUID> outcome =
        till.journal()
            .perform(
                By.actor(by.actor(), till.journal().newId()),
                action -> till.shifts().close(action, counted, reason, by));
    return outcome.map(this::report);
  }

  private ShiftClosed report(UUID shiftId) {
    return till.store().read(tx -> ShiftQueries.closed(till.journal(), tx, shiftId)).orElseThrow();
  }

  private void answered(Outcome<ShiftClosed> outcome) {
    working = false;
    switch (outcome) {
      case Outcome.Accepted<ShiftClosed>(ShiftClosed report) -> {
        closed = Optional.of(report);
        step = Step.REPORT;
        read();
      }
      case Outcome.Refused<ShiftClosed>(Refusal refusal) -> said = Optional.of(Said.of(refusal));
    }
    show();
  }

  /** Looks at the Z report of a past shift. */
  public void open(UUID shiftId) {
    work.run(
        () -> report(shiftId),
        report -> {
          closed = Optional.of(report);
          step = Step.REPORT;
          show();
        },
        this::failed);
  }

  /** One step back; from the report of the shift just closed, the shift has ended. */
  public void back() {
    boolean hasEnded = step == Step.REPORT && x.isEmpty();
    step = Step.LOOK;
    closed = Optional.empty();
    said = Optional.empty();
    show();
    if (hasEnded) {
      ended.run();
    }
  }
}
