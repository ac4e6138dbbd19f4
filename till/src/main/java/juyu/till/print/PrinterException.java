package juyu.till.print;

import juyu.model.command.Refusal;

/** A paper did not come out. */
public final class PrinterException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal problem;

  /**
   * A problem that a person can mend.
   *
   * @param problem in words, with the next step
   */
  public PrinterException(Refusal problem) {
    super(problem.code());
    this.problem = problem;
  }

  public Refusal problem() {
    return problem;
  }
}
