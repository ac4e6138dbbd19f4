package juyu.app.journey;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells one line for each step: what was seen, and how long it took. */
final class Narrator {

  /** One step; what it returns is what it saw. */
  @FunctionalInterface
  interface Step {
    String play() throws InterruptedException;
  }

  private final PrintWriter out;

  Narrator(PrintWriter out) {
    this.out = out;
  }

  void tell(String number, Step step) throws InterruptedException {
    long start = System.nanoTime();
    String seen;
    try {
      seen = step.play();
    } catch (RuntimeException e) {
      say("%s FAILED: %s".formatted(number, e.getMessage()));
      throw new StepFailedException(e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    say(String.format(Locale.ROOT, "%s %s   %.2f s", number, seen, seconds));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }
}
