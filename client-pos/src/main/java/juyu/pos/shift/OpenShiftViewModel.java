package juyu.pos.shift;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.By;
import juyu.model.value.Money;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.signin.Seller;
import juyu.ui.fx.Work;

/** Opens a shift with the cash that lies in the drawer. Used on the UI thread. */
public final class OpenShiftViewModel {

  /**
   * All that the screen shows.
   *
   * @param digits as typed; empty if none
   * @param isWorking true while the shift is being opened
   */
  public record State(String digits, Money openingFloat, boolean isWorking, Optional<Said> said) {

    public boolean canOpen() {
      return !digits.isEmpty() && !isWorking;
    }
  }

  private final TillNode till;
  private final Work work;
  private final Supplier<Seller> seller;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State("", Money.ZERO, false, Optional.empty()));
  private Runnable opened = () -> {};

  /**
   * @param seller whoever is signed in
   */
  public OpenShiftViewModel(TillNode till, Work work, Supplier<Seller> seller) {
    this.till = till;
    this.work = work;
    this.seller = seller;
  }

  /** All that the screen shows. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Told when the shift is open. */
  public void onOpened(Runnable listener) {
    opened = listener;
  }

  private void show(DrawerCount count, boolean working, Optional<Said> said) {
    state.set(new State(count.sum(), count.total(), working, said));
  }

  private DrawerCount typed() {
    return new DrawerCount(Map.of(), state.get().digits(), /* isBySum= */ true);
  }

  public void digit(String keys) {
    if (!state.get().isWorking()) {
      show(typed().sumTyped(keys), false, Optional.empty());
    }
  }

  public void erase() {
    if (!state.get().isWorking()) {
      show(typed().sumErased(), false, Optional.empty());
    }
  }

  public void clear() {
    if (!state.get().isWorking()) {
      show(typed().sumCleared(), false, Optional.empty());
    }
  }

  /** Opens the shift. */
  public void open() {
    if (state.get().canOpen()) {
      Money openingFloat = state.get().openingFloat();
      show(typed(), /* working= */ true, Optional.empty());
      Seller by = seller.get();
      work.run(() -> open(openingFloat, by), this::answered, this::failed);
    }
  }

  private Outcome<UUID> open(Money openingFloat, Seller by) {
    return till.journal()
        .perform(
            By.actor(by.actor(), till.journal().newId()),
            action -> till.shifts().open(action, openingFloat, by));
  }

  private void answered(Outcome<UUID> outcome) {
    switch (outcome) {
      case Outcome.Accepted<UUID> done -> isOpen();
      case Outcome.Refused<UUID>(Refusal refusal) ->
          work.run(
              () -> till.shifts().x().isPresent(),
              openMeanwhile -> refused(refusal, openMeanwhile),
              this::failed);
    }
  }

  private void isOpen() {
    show(DrawerCount.NONE, /* working= */ false, Optional.empty());
    opened.run();
  }

  /** A program may have opened the shift meanwhile: then it is as good as opened here. */
  private void refused(Refusal refusal, boolean openMeanwhile) {
    if (openMeanwhile) {
      isOpen();
    } else {
      show(typed(), /* working= */ false, Optional.of(Said.of(refusal)));
    }
  }

  private void failed(Exception why) {
    show(
        typed(),
        /* working= */ false,
        Optional.of(Said.of("shift.failed", String.valueOf(why.getMessage()))));
  }
}
