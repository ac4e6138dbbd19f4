package juyu.till.sale;

import java.util.Optional;
import juyu.model.command.Outcome;
import juyu.model.command.TextRule;
import juyu.model.journal.Recorded;
import juyu.model.sale.SaleCancelled;

/** Which sales can be cancelled, and what must be said about it. */
final class CancelRule {

  private static final int LONGEST = 200;

  private CancelRule() {}

  /** Somebody who looks later must be able to understand it. */
  static Outcome<String> reason(String reason) {
    return TextRule.required("reason", reason, LONGEST);
  }

  /** A sale is paid back once. */
  static Outcome<Boolean> notYet(Optional<Recorded<SaleCancelled>> cancel) {
    return cancel
        .<Outcome<Boolean>>map(c ->
            Outcome.refused(
                "sale.cancelled-already",
                c.body().receiptNo(),
                c.body().cashier().name(),
                c.body().till(),
                c.time()))
        .orElseGet(() -> Outcome.accepted(true));
  }
}
