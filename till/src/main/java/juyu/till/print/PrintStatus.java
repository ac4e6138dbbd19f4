package juyu.till.print;

import java.util.Optional;
import juyu.model.command.Refusal;

/**
 * How the printer is.
 *
 * @param printer which one; empty if there is none
 * @param problem why the first paper that waits did not come out
 * @param waiting how many papers wait
 */
public record PrintStatus(String printer, Optional<Refusal> problem, long waiting) {

  /** Whether papers come out. */
  public boolean isReady() {
    return !printer.isEmpty() && problem.isEmpty();
  }
}
