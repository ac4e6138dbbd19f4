package juyu.pos.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.journal.Word;
import juyu.model.sale.PaymentResource;
import juyu.model.sale.SaleResource;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.till.TillNode;
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
   */
  public record State(
      SaleResource sale,
      Optional<Money> received,
      Word word,
      boolean isStationThere,
      Optional<Instant> appliedAt) {}

  private final TillNode till;
  private final Work work;
  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Running looking;

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
    state.set(Optional.of(shown(sale, sale.status().orElse(Word.KEPT), Optional.empty())));
    looking = work.every(LOOK, this::look);
  }

  private State shown(SaleResource sale, Word word, Optional<Instant> appliedBefore) {
    return new State(
        sale,
        received(sale),
        word,
        till.sync().isParentThere(),
        word == Word.APPLIED
            ? appliedBefore.or(() -> Optional.of(till.journal().now()))
            : Optional.empty());
  }

  private static Optional<Money> received(SaleResource sale) {
    return sale.tenders().orElse(List.of()).stream()
        .filter(payment -> payment.kind() == TenderKind.CASH)
        .map(PaymentResource::amount)
        .reduce(Money::plus);
  }

  private void look() {
    state
        .get()
        .map(shown -> shown.sale().id().toString())
        .ifPresent(id ->
            work.run(
                () -> till.sales().find(id).orThrow(),
                this::found,
                e -> {
                  // the till's own store is busy or gone: what is shown stays, and it is
                  // looked at again
                }));
  }

  private void found(SaleResource sale) {
    state
        .get()
        .filter(shown -> isSame(shown, sale.id()))
        .ifPresent(before ->
            state.set(
                Optional.of(
                    shown(
                        before.sale(), sale.status().orElse(before.word()), before.appliedAt()))));
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
