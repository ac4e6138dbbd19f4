package juyu.till.print;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import juyu.model.command.Refusal;

/** A printer without paper: what it prints can be looked at, line by line. */
public final class SimulatedPrinter implements ReceiptPrinter {

  private static final int REMEMBERED = 50;

  private final Deque<Paper> papers = new ConcurrentLinkedDeque<>();
  private volatile Optional<Refusal> problem = Optional.empty();

  @Override
  public void print(Paper paper) throws PrinterException {
    if (problem.isPresent()) {
      throw new PrinterException(problem.get());
    }
    papers.add(paper);
    if (papers.size() > REMEMBERED) {
      papers.poll();
    }
  }

  @Override
  public String name() {
    return "simulated";
  }

  /** Does not answer from now on. */
  public void goAway() {
    problem = Optional.of(Refusal.of("printer.no-answer"));
  }

  /** Has no paper from now on. */
  public void runOut() {
    problem = Optional.of(Refusal.of("printer.no-paper"));
  }

  /** Prints again. */
  public void comeBack() {
    problem = Optional.empty();
  }

  /** The last {@value #REMEMBERED} papers, the oldest first. */
  public List<Paper> papers() {
    return List.copyOf(papers);
  }
}
