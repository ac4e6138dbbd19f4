package juyu.pos.print;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.print.Paper;
import juyu.till.print.PrintStatus;
import juyu.till.print.SimulatedPrinter;
import juyu.till.shift.ShiftService.XReport;
import juyu.till.signin.Seller;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;

/**
 * Looks once a second how the printer is, and asks it for papers. Nothing here waits for it. Used
 * on the UI thread.
 */
public final class PrinterViewModel implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int SHOWN_PAPERS = 5;

  /**
   * All that is shown of the printer.
   *
   * @param papers what a simulated printer printed last, the newest first; none of a real one
   */
  public record State(PrintStatus status, List<Paper> papers) {

    static final State NOT_KNOWN = new State(new PrintStatus("", Optional.empty(), 0), List.of());

    /** Whether the till has a printer at all. */
    public boolean isThere() {
      return !status.printer().isEmpty();
    }
  }

  private final TillNode till;
  private final Work work;
  private final Supplier<Seller> seller;
  private final Running looking;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOT_KNOWN);
  private Consumer<Said> asked = said -> {};
  private Consumer<Said> refused = said -> {};
  private boolean busy;

  /**
   * @param seller whoever is signed in when something is printed
   */
  public PrinterViewModel(TillNode till, Work work, Supplier<Seller> seller) {
    this.till = till;
    this.work = work;
    this.seller = seller;
    this.looking = work.every(LOOK, this::look);
    look();
  }

  /** How the printer is. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Told when a paper is on its way to the printer. */
  public void onAsked(Consumer<Said> listener) {
    asked = listener;
  }

  /** Told when a paper cannot be printed at all. */
  public void onRefused(Consumer<Said> listener) {
    refused = listener;
  }

  private void look() {
    if (!busy) {
      busy = true;
      work.run(this::read, this::know, why -> busy = false);
    }
  }

  private State read() {
    List<Paper> papers =
        till.printing().simulator().map(SimulatedPrinter::papers).orElse(List.of()).reversed();
    return new State(
        till.printing().status(), papers.subList(0, Math.min(SHOWN_PAPERS, papers.size())));
  }

  private void know(State read) {
    busy = false;
    state.set(read);
  }

  // ---- asking ----

  /**
   * Prints a sale's receipt, a copy if there was one already.
   *
   * @param idOrReceiptNo also of a sale of another till
   */
  public void printReceipt(String idOrReceiptNo) {
    Seller by = seller.get();
    print(() ->
        till.sales().event(idOrReceiptNo).then(sale -> till.printing().printReceipt(sale, by)));
  }

  /** Prints what the open shift has done so far. */
  public void printX(XReport x, boolean blind) {
    Seller by = seller.get();
    print(() -> till.printing().printX(x, blind, by));
  }

  /** Prints the Z report of a closed shift once more. */
  public void printZ(UUID shiftId) {
    Seller by = seller.get();
    print(() -> till.printing().printZ(till.printing().closed(shiftId).orElseThrow(), by));
  }

  private void print(Callable<Outcome<Paper>> paper) {
    work.run(
        paper,
        this::answered,
        why -> refused.accept(Said.of("print.failed", String.valueOf(why.getMessage()))));
  }

  private void answered(Outcome<Paper> outcome) {
    switch (outcome) {
      case Outcome.Accepted<Paper>(Paper paper) ->
          asked.accept(Said.of("print.asked", paper.title()));
      case Outcome.Refused<Paper>(Refusal refusal) -> refused.accept(Said.of(refusal));
    }
    look();
  }

  /** What waits is not printed any more. */
  public void giveUp() {
    work.run(
        () -> {
          till.printing().giveUp();
          return read();
        },
        this::know,
        why -> refused.accept(Said.of("print.failed", String.valueOf(why.getMessage()))));
  }

  @Override
  public void close() {
    looking.cancel();
  }
}
