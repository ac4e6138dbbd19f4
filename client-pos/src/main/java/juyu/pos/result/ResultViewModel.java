package juyu.pos.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.journal.Recorded;
import juyu.model.journal.Word;
import juyu.model.sale.PaymentResource;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleResource;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.till.TillNode;
import juyu.till.print.PrintState;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import org.jspecify.annotations.Nullable;

/** The sale just completed, and how far it has come; looks again until it counts everywhere. */
public final class ResultViewModel {

  private static final Duration LOOK = Duration.ofMillis(500);

  /**
   * All that the result shows.
   *
   * @param received the cash that was handed over; none if no cash was
   * @param isStationThere whether the till talks with its station now
   * @param appliedAt when this window first knew that the sale counts at the station
   * @param beyond what head office has said; none while nobody could be asked
   * @param print what became of the receipt; none until it is known
   */
  public record State(
      SaleResource sale,
      Optional<Money> received,
      Word word,
      boolean isStationThere,
      Optional<Instant> appliedAt,
      Optional<Word> beyond,
      Optional<PrintState> print) {}

  private final TillNode till;
  private final Work work;
  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Running looking;
  private boolean busy;

  public ResultViewModel(TillNode till, Work work) {
    this.till = till;
    this.work = work;
  }

  /** All that the result shows; none when no sale was just completed. */
  public ReadOnlyObjectProperty<Optional<State>> state() {
    return state.getReadOnlyProperty();
  }

  /** A sale was completed just now. */
  public void show(SaleResource sale) {
    dismiss();
    Seen seen = new Seen(sale, sale.status().orElse(Word.KEPT), Optional.empty(), Optional.empty());
    state.set(Optional.of(shown(sale, seen, Optional.empty())));
    busy = false;
    looking = work.every(LOOK, this::look);
    look();
  }

  /** One look at the sale. */
  private record Seen(
      SaleResource sale, Word word, Optional<Word> beyond, Optional<PrintState> print) {}

  private State shown(SaleResource sale, Seen seen, Optional<Instant> appliedBefore) {
    return new State(
        sale,
        received(sale),
        seen.word(),
        till.sync().isParentThere(),
        seen.word() == Word.APPLIED
            ? appliedBefore.or(() -> Optional.of(till.journal().now()))
            : Optional.empty(),
        seen.beyond(),
        seen.print());
  }

  private static Optional<Money> received(SaleResource sale) {
    return sale.tenders().orElse(List.of()).stream()
        .filter(payment -> payment.kind() == TenderKind.CASH)
        .map(PaymentResource::amount)
        .reduce(Money::plus);
  }

  private void look() {
    Optional<State> now = state.get();
    if (now.isPresent() && !busy) {
      busy = true;
      UUID id = now.get().sale().id();
      Optional<Word> beyond = now.get().beyond();
      work.run(() -> see(id, beyond), this::seen, why -> busy = false);
    }
  }

  /** Whoever has said the last word is not asked again. */
  private Seen see(UUID id, Optional<Word> before) {
    SaleResource sale = till.sales().find(id.toString()).orThrow();
    Word word = sale.status().orElse(Word.KEPT);
    boolean ask = word == Word.APPLIED && till.sync().isParentThere();
    Optional<Word> beyond =
        ask && !before.equals(Optional.of(Word.APPLIED))
            ? till.sales().wordOfHeadOffice(id).or(() -> before)
            : before;
    return new Seen(sale, word, beyond, printed(id));
  }

  private Optional<PrintState> printed(UUID id) {
    return switch (till.sales().event(id.toString())) {
      case Outcome.Accepted<Recorded<SaleCompleted>>(Recorded<SaleCompleted> event) ->
          Optional.of(till.printing().stateOf(event));
      case Outcome.Refused<Recorded<SaleCompleted>> refused -> Optional.empty();
    };
  }

  private void seen(Seen seen) {
    busy = false;
    state
        .get()
        .filter(shown -> isSame(shown, seen.sale().id()))
        .ifPresent(
            before -> state.set(Optional.of(shown(before.sale(), seen, before.appliedAt()))));
  }

  private static boolean isSame(State shown, UUID id) {
    return shown.sale().id().equals(id);
  }

  /** The next sale begins. */
  public void dismiss() {
    if (looking != null) {
      looking.cancel();
      looking = null;
    }
    state.set(Optional.empty());
  }
}
