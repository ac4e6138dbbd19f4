package juyu.pos.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.sale.BasketLine;
import juyu.model.sale.SaleLine;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.basket.HeldBasket;
import juyu.till.basket.HeldBaskets.Waiting;
import juyu.till.signin.Seller;
import juyu.ui.fx.Work;

/** The baskets that wait at this till: one is gone on with, or given up. Used on the UI thread. */
public final class HeldViewModel {

  private final TillNode till;
  private final Work work;
  private final Supplier<Seller> seller;
  private final SaleViewModel sale;
  private final ReadOnlyObjectWrapper<HeldState> state =
      new ReadOnlyObjectWrapper<>(
          new HeldState(false, List.of(), Optional.empty(), false, false, Optional.empty()));
  private Runnable resumed = () -> {};

  /**
   * @param seller whoever is signed in
   * @param sale what a basket is gone on with in
   */
  public HeldViewModel(TillNode till, Work work, Supplier<Seller> seller, SaleViewModel sale) {
    this.till = till;
    this.work = work;
    this.seller = seller;
    this.sale = sale;
  }

  /** All that the screen shows. */
  public ReadOnlyObjectProperty<HeldState> state() {
    return state.getReadOnlyProperty();
  }

  /** Told when a basket lies in the sale again. */
  public void onResumed(Runnable listener) {
    resumed = listener;
  }

  /** Reads what waits; to be called when the screen opens. */
  public void look() {
    work.run(this::read, rows -> know(rows, Optional.empty()), this::failed);
  }

  private List<HeldState.Row> read() {
    return till.baskets().list().stream().map(this::row).toList();
  }

  private HeldState.Row row(Waiting waiting) {
    return new HeldState.Row(
        waiting.basket(),
        open(waiting.basket()).lines().stream().map(HeldViewModel::line).toList(),
        waiting.total());
  }

  private static HeldState.Line line(OpenSale.Line line) {
    Optional<SaleLine> priced =
        line.priced()
            .flatMap(p ->
                p instanceof Outcome.Accepted<SaleLine>(SaleLine accepted)
                    ? Optional.of(accepted)
                    : Optional.empty());
    return new HeldState.Line(
        line.offer().product(), priced.map(SaleLine::quantity), priced.map(SaleLine::amount));
  }

  /** At the prices in force now. */
  private OpenSale open(HeldBasket basket) {
    List<OpenSale.Line> lines = new ArrayList<>();
    till.store()
        .read(tx -> {
          for (BasketLine wanted : basket.lines()) {
            till.catalogue()
                .offer(tx, wanted.productId(), till.journal().now())
                .ifPresent(offer ->
                    lines.add(new OpenSale.Line(1L + lines.size(), offer, Optional.of(wanted))));
          }
          return true;
        });
    return new OpenSale(lines);
  }

  private void know(List<HeldState.Row> rows, Optional<Said> said) {
    Optional<UUID> selected = state.get().selected().filter(id -> ids(rows).anyMatch(id::equals));
    state.set(
        new HeldState(true, rows, selected.or(() -> ids(rows).findFirst()), false, false, said));
  }

  private static Stream<UUID> ids(List<HeldState.Row> rows) {
    return rows.stream().map(row -> row.basket().id());
  }

  private void failed(Exception why) {
    HeldState now = state.get();
    Said said = Said.of("held.failed", String.valueOf(why.getMessage()));
    state.set(
        new HeldState(now.isLoaded(), now.rows(), now.selected(), false, false, Optional.of(said)));
  }

  // ---- choosing ----

  /** Looks at one of them. */
  public void select(UUID id) {
    if (ids(state.get().rows()).anyMatch(id::equals)) {
      show(Optional.of(id), /* givingUp= */ false, /* working= */ false);
    }
  }

  /** Looks at the one with this number, if there is one. */
  public void selectNumber(long number) {
    state.get().rows().stream()
        .filter(row -> row.basket().number() == number)
        .findFirst()
        .ifPresent(row -> select(row.basket().id()));
  }

  /** Looks at the next one (1) or the one before (-1). */
  public void selectBeside(int step) {
    List<UUID> ids = ids(state.get().rows()).toList();
    state
        .get()
        .selected()
        .map(id -> ids.indexOf(id) + step)
        .filter(place -> place >= 0 && place < ids.size())
        .ifPresent(place -> select(ids.get(place)));
  }

  private void show(Optional<UUID> selected, boolean givingUp, boolean working) {
    HeldState now = state.get();
    state.set(
        new HeldState(now.isLoaded(), now.rows(), selected, givingUp, working, Optional.empty()));
  }

  // ---- going on, and giving up ----

  /** What was given out, as a sale. */
  private record Resumed(OpenSale sale) {}

  /** Goes on with the one that is looked at. */
  public void resume() {
    if (!state.get().canChoose() || state.get().isGivingUp()) {
      return;
    }
    UUID id = state.get().selected().orElseThrow();
    Seller by = seller.get();
    show(Optional.of(id), /* givingUp= */ false, /* working= */ true);
    work.run(
        () -> till.baskets().resume(id, by).map(basket -> new Resumed(open(basket))),
        this::answered,
        this::failed);
  }

  private void answered(Outcome<Resumed> outcome) {
    switch (outcome) {
      case Outcome.Accepted<Resumed>(Resumed basket) -> {
        show(Optional.empty(), /* givingUp= */ false, /* working= */ false);
        sale.goOn(basket.sale());
        resumed.run();
      }
      case Outcome.Refused<Resumed>(Refusal refusal) -> refused(refusal);
    }
  }

  /** Another was faster, so what is shown is old. */
  private void refused(Refusal refusal) {
    work.run(this::read, rows -> know(rows, Optional.of(Said.of(refusal))), this::failed);
  }

  /** Asks whether the one that is looked at is given up. */
  public void beginGivingUp() {
    if (state.get().canChoose()) {
      show(state.get().selected(), /* givingUp= */ true, /* working= */ false);
    }
  }

  /** It waits on. */
  public void keep() {
    show(state.get().selected(), /* givingUp= */ false, /* working= */ false);
  }

  /** Gives up the one that is looked at, once that was asked. */
  public void giveUp() {
    if (!state.get().canChoose() || !state.get().isGivingUp()) {
      return;
    }
    UUID id = state.get().selected().orElseThrow();
    Seller by = seller.get();
    show(Optional.of(id), /* givingUp= */ true, /* working= */ true);
    work.run(() -> till.baskets().discard(id, by), this::gaveUp, this::failed);
  }

  private void gaveUp(Outcome<HeldBasket> outcome) {
    switch (outcome) {
      case Outcome.Accepted<HeldBasket> accepted -> {
        sale.countHeld();
        look();
      }
      case Outcome.Refused<HeldBasket>(Refusal refusal) -> refused(refusal);
    }
  }
}
